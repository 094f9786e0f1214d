# Writes package.cpp for one integration: its files as bytes, and package() that hands them out.
# Input: FOLDER, ID, OUTPUT.

function(embed variable file)
    file(READ ${FOLDER}/${file} bytes HEX)
    if(bytes STREQUAL "")
        message(FATAL_ERROR "integrations/${ID}/${file} is empty")
    endif()
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
    set(source "${source}const unsigned char ${variable}[] = {${bytes}};\n" PARENT_SCOPE)
endfunction()

set(source "// Generated from integrations/${ID}.\n#include \"sdk/thisintegration.h\"\n\nnamespace\n{\n\n")
embed(manifest manifest.json)
embed(registrationSchema registration.schema.json)
embed(attachmentSchema attachment.schema.json)
embed(readme README.md)
embed(icon icon.svg)
string(APPEND source "
template <std::size_t size>
QByteArray bytes(const unsigned char (&file)[size])
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(file), size);
}

} // namespace

attache::IntegrationPackage attache::ATTACHE_INTEGRATION::package()
{
    return {QStringLiteral(\"${ID}\"), bytes(manifest), bytes(registrationSchema), bytes(attachmentSchema),
            bytes(readme), bytes(icon), &create};
}
")
file(WRITE ${OUTPUT} "${source}")
