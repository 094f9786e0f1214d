// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

namespace attache
{

class FormPane;
class SchemaForm;

/// The form that a workflow is added with.
FormPane *newWorkflowForm();
Workflow workflowOf(const SchemaForm &form);

} // namespace attache
