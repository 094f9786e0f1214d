<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Attestation</name>
    <message numerus="yes">
        <source>this is a JSON list of %n items, not one attestation</source>
        <translation>
            <numerusform>this is a JSON list of %Ln item, not one attestation</numerusform>
            <numerusform>this is a JSON list of %Ln items, not one attestation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreWords</name>
    <message numerus="yes">
        <source>must have at least %n characters</source>
        <translation>
            <numerusform>must have at least %n character</numerusform>
            <numerusform>must have at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n characters</source>
        <translation>
            <numerusform>must have at most %n character</numerusform>
            <numerusform>must have at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n entries</source>
        <translation>
            <numerusform>must have at least %n entry</numerusform>
            <numerusform>must have at least %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n entries</source>
        <translation>
            <numerusform>must have at most %n entry</numerusform>
            <numerusform>must have at most %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at least %n members</source>
        <translation>
            <numerusform>must have at least %n member</numerusform>
            <numerusform>must have at least %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>must have at most %n members</source>
        <translation>
            <numerusform>must have at most %n member</numerusform>
            <numerusform>must have at most %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message numerus="yes">
        <source>JSON with %n keys, %1</source>
        <translation>
            <numerusform>JSON with %Ln key, %1</numerusform>
            <numerusform>JSON with %Ln keys, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%Ln line, %1</numerusform>
            <numerusform>%Ln lines, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sbom</name>
    <message numerus="yes">
        <source>%n identifiers are used for more than one component, as %1.</source>
        <translation>
            <numerusform>%Ln identifier is used for more than one component, as %1.</numerusform>
            <numerusform>%Ln identifiers are used for more than one component, as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no name.</source>
        <translation>
            <numerusform>%Ln component has no name.</numerusform>
            <numerusform>%Ln components have no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components have no type.</source>
        <translation>
            <numerusform>%Ln component has no type.</numerusform>
            <numerusform>%Ln components have no type.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln material</numerusform>
            <numerusform>%Ln materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n policy violations</source>
        <translation>
            <numerusform>%Ln policy violation</numerusform>
            <numerusform>%Ln policy violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more lines</source>
        <translation>
            <numerusform>… %Ln more line</numerusform>
            <numerusform>… %Ln more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more policy results</source>
        <translation>
            <numerusform>… %Ln more policy result</numerusform>
            <numerusform>… %Ln more policy results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more violations</source>
        <translation>
            <numerusform>… %Ln more violation</numerusform>
            <numerusform>… %Ln more violations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials</source>
        <translation>
            <numerusform>… %Ln more material</numerusform>
            <numerusform>… %Ln more materials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more materials that cannot be used</source>
        <translation>
            <numerusform>… %Ln more material that cannot be used</numerusform>
            <numerusform>… %Ln more materials that cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more annotations</source>
        <translation>
            <numerusform>… %Ln more annotation</numerusform>
            <numerusform>… %Ln more annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more environment variables</source>
        <translation>
            <numerusform>… %Ln more environment variable</numerusform>
            <numerusform>… %Ln more environment variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n built-in annotations</source>
        <translation>
            <numerusform>%Ln built-in annotation</numerusform>
            <numerusform>%Ln built-in annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%Ln violation</numerusform>
            <numerusform>%Ln violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::AttemptComparison</name>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::AttestationDetail</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::BackfillBox</name>
    <message numerus="yes">
        <source>%n stored attestations came before it and could be sent.</source>
        <translation>
            <numerusform>%Ln stored attestation came before it and could be sent.</numerusform>
            <numerusform>%Ln stored attestations came before it and could be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n stored attestations to %1?</source>
        <translation>
            <numerusform>Send %Ln stored attestation to %1?</numerusform>
            <numerusform>Send %Ln stored attestations to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n stored attestation cannot be read any more</numerusform>
            <numerusform>%Ln stored attestations cannot be read any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Card</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::CatalogueModel</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%Ln registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ConfigurationSection</name>
    <message numerus="yes">
        <source>%n change(s) were made.</source>
        <translation>
            <numerusform>%n change was made.</numerusform>
            <numerusform>%n changes were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ErrorSummary</name>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%Ln thing to mend</numerusform>
            <numerusform>%Ln things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FilterMenu</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FormPane</name>
    <message numerus="yes">
        <source>%n things to mend: %1</source>
        <translation>
            <numerusform>%n thing to mend: %1</numerusform>
            <numerusform>%n things to mend: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonEdit</name>
    <message numerus="yes">
        <source>%n name(s) that no field has, kept as they are: %1</source>
        <translation>
            <numerusform>%Ln name that no field has, kept as it is: %1</numerusform>
            <numerusform>%Ln names that no field has, kept as they are: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::JsonModel</name>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::KeepSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::OverviewHead</name>
    <message numerus="yes">
        <source>%n things wait for you. Everything else is arriving.</source>
        <translation>
            <numerusform>%Ln thing waits for you. Everything else is arriving.</numerusform>
            <numerusform>%Ln things wait for you. Everything else is arriving.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::PolicyList</name>
    <message numerus="yes">
        <source>and %n more, which are in the contents below</source>
        <translation>
            <numerusform>and %n more, which is in the contents below</numerusform>
            <numerusform>and %n more, which are in the contents below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n violations</source>
        <translation>
            <numerusform>%n violation</numerusform>
            <numerusform>%n violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::PreviewPane</name>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::PushPane</name>
    <message numerus="yes">
        <source>%n deliveries are under way.</source>
        <translation>
            <numerusform>%Ln delivery is under way.</numerusform>
            <numerusform>%Ln deliveries are under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::RegistrationActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries that wait for it are cancelled.</source>
        <translation>
            <numerusform>%n delivery that waits for it is cancelled.</numerusform>
            <numerusform>%Ln deliveries that wait for it are cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SbomView</name>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln licences</source>
        <translation>
            <numerusform>%Ln licence</numerusform>
            <numerusform>%Ln licences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::StandInList</name>
    <message numerus="yes">
        <source>%n s late</source>
        <translation>
            <numerusform>%Ln s late</numerusform>
            <numerusform>%Ln s late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n more)</source>
        <comment>what is wrong, for how many requests</comment>
        <translation>
            <numerusform>%1 (%Ln more)</numerusform>
            <numerusform>%1 (%Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n arrived</source>
        <comment>stand-in, state</comment>
        <translation>
            <numerusform>%1, %2, %Ln arrived</numerusform>
            <numerusform>%1, %2, %Ln arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::StandInPane</name>
    <message numerus="yes">
        <source>for %n request(s)</source>
        <translation>
            <numerusform>for %Ln request</numerusform>
            <numerusform>for %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n arrived</source>
        <comment>state</comment>
        <translation>
            <numerusform>%1 · %Ln arrived</numerusform>
            <numerusform>%1 · %Ln arrived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::Tray</name>
    <message numerus="yes">
        <source>%n deliveries need you.</source>
        <translation>
            <numerusform>%Ln delivery needs you.</numerusform>
            <numerusform>%Ln deliveries need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::TrustedSigners</name>
    <message numerus="yes">
        <source>%n signer(s) are trusted now.</source>
        <translation>
            <numerusform>%Ln signer is trusted now.</numerusform>
            <numerusform>%Ln signers are trusted now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attestation(s) are seen differently now.</source>
        <translation>
            <numerusform>%Ln attestation is seen differently now.</numerusform>
            <numerusform>%Ln attestations are seen differently now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored attestation(s) cannot be read any more</source>
        <translation>
            <numerusform>%n stored attestation cannot be read any more</numerusform>
            <numerusform>%Ln stored attestations cannot be read any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::WaitList</name>
    <message numerus="yes">
        <source>%n deliveries are held. Nothing is lost meanwhile.</source>
        <translation>
            <numerusform>%Ln delivery is held. Nothing is lost meanwhile.</numerusform>
            <numerusform>%Ln deliveries are held. Nothing is lost meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n deliveries</source>
        <translation>
            <numerusform>%1 refused %Ln delivery</numerusform>
            <numerusform>%1 refused %Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n held</source>
        <translation>
            <numerusform>Show %n held</numerusform>
            <numerusform>Show %n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer %n deliveries</source>
        <translation>
            <numerusform>%1 did not answer %n delivery</numerusform>
            <numerusform>%1 did not answer %n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are held</source>
        <translation>
            <numerusform>%n delivery to %1 is held</numerusform>
            <numerusform>%n deliveries to %1 are held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::WorkflowActions</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%Ln attached</numerusform>
            <numerusform>%Ln attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detached</source>
        <translation>
            <numerusform>%Ln detached</numerusform>
            <numerusform>%Ln detached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::WorkflowDetail</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask for options: attach those one by one.</source>
        <translation>
            <numerusform>%Ln of them asks for options: attach that one by itself.</numerusform>
            <numerusform>%Ln of them ask for options: attach those one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attach %n</source>
        <translation>
            <numerusform>Attach %Ln</numerusform>
            <numerusform>Attach %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Detach %n</source>
        <translation>
            <numerusform>Detach %Ln</numerusform>
            <numerusform>Detach %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others arrived.</source>
        <translation>
            <numerusform>%n other arrived.</numerusform>
            <numerusform>%n others arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::counts</name>
    <message numerus="yes">
        <source>%n attempts</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workflows</source>
        <translation>
            <numerusform>%Ln workflow</numerusform>
            <numerusform>%Ln workflows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n materials</source>
        <translation>
            <numerusform>%Ln material</numerusform>
            <numerusform>%Ln materials</numerusform>
        </translation>
    </message>
</context>
</TS>
