// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace attache
{

/// Either a value or the reason why there is none.
///
/// Has the names of std::expected, which the compilers that we build with do not have yet, so that it can
/// become an alias one day. T and E must differ.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }

    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }

    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }

    const T &value() const & { return std::get<0>(m_state); }

    T &&value() && { return std::get<0>(std::move(m_state)); }

    T &operator*() & { return value(); }

    const T &operator*() const & { return value(); }

    T &&operator*() && { return std::move(*this).value(); }

    T *operator->() { return &value(); }

    const T *operator->() const { return &value(); }

    E &error() & { return std::get<1>(m_state); }

    const E &error() const & { return std::get<1>(m_state); }

    E &&error() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, E> m_state;
};

/// Done, or the reason why not.
template <typename E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;

    Result(E error)
        : m_error(std::move(error))
    {
    }

    bool has_value() const { return !m_error.has_value(); }

    explicit operator bool() const { return has_value(); }

    const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace attache
