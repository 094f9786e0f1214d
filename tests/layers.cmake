# Holds every #include against the table of src/README.md, and keeps a few words in the one place where they belong.
# A link that CMakeLists.txt refuses is not enough: with one include root, a header of another layer can be included
# without linking it.
#
#   cmake -DROOT=<source tree> -DSCRATCH=<folder to plant in> -P layers.cmake
#
# Before it looks at the tree, it looks whether it would catch a violation of each kind, planted in SCRATCH.
cmake_policy(SET CMP0007 NEW) # an empty element of a list counts
cmake_policy(SET CMP0057 NEW) # IN_LIST

# Which layers' headers each layer may include.
set(may_include_core core)
set(may_include_sdk core sdk)
set(may_include_store core store)
set(may_include_secrets core secrets)
set(may_include_sandbox core sandbox)
set(may_include_engine core sdk store secrets sandbox engine)
set(may_include_cli core sandbox engine cli)
set(may_include_ui core engine ui)
set(may_include_integrations core sdk)
set(layers core sdk store secrets sandbox engine cli ui integrations)

# A word, and the files that it may be in (a regular expression over the path from the root; "nowhere" matches none).
set(words
    "QSql" "^src/store/"
    "QKeychain" "^src/secrets/"
    "qt6keychain" "^src/secrets/"
    "QNetwork" "^src/engine/network"
    "curl/" "^src/engine/(mail|versions)"
    "gmime" "^src/(engine/(mailmessage|versions)|sandbox/smtpmessage)"
    "QThread" "^src/engine/workerthread"
    "QWidget" "^ui/"
    "QtWidgets" "^ui/"
    "QApplication" "^ui/"
    "QEventLoop" "nowhere"
    "processEvents" "nowhere")

# "src/store/database.cpp" → "store"; integrations/<id>/… → "integrations".
function(layer_of path variable)
    string(REGEX REPLACE "^src/" "" path ${path})
    string(REGEX REPLACE "/.*" "" layer ${path})
    set(${variable} ${layer} PARENT_SCOPE)
endfunction()

function(check_includes path text variable)
    set(found "")
    layer_of(${path} layer)
    string(REGEX MATCHALL "#include \"[^\"\n]*\"" includes "${text}")
    foreach(include IN LISTS includes)
        if(include MATCHES "\"[^\"]*\\.\\./")
            list(APPEND found "${path}: ${include} goes up by \"..\"")
            continue()
        endif()
        string(REGEX REPLACE "#include \"([^/]*).*" "\\1" included ${include})
        if(included IN_LIST layers AND NOT included IN_LIST may_include_${layer})
            list(APPEND found "${path}: ${layer} may not include ${included}")
        endif()
    endforeach()
    set(${variable} "${found}" PARENT_SCOPE)
endfunction()

function(check_words path text variable)
    set(found "")
    set(rest ${words})
    while(rest)
        list(POP_FRONT rest word home)
        string(FIND "${text}" "${word}" position)
        if(NOT position EQUAL -1 AND NOT path MATCHES "${home}")
            list(APPEND found "${path}: ${word} is for ${home}")
        endif()
    endwhile()
    set(${variable} "${found}" PARENT_SCOPE)
endfunction()

# All violations in a tree. An integration's own tests are tests, not integration code.
function(check_tree root variable)
    set(found "")
    file(GLOB_RECURSE files RELATIVE ${root} ${root}/src/*.h ${root}/src/*.cpp ${root}/ui/*.h ${root}/ui/*.cpp
         ${root}/integrations/*.h ${root}/integrations/*.cpp)
    list(FILTER files EXCLUDE REGEX "^integrations/[^/]+/tests/")
    foreach(path IN LISTS files)
        file(READ ${root}/${path} text)
        string(REGEX REPLACE "//[^\n]*" "" text "${text}") # comments may name what they like
        string(REPLACE ";" " " text "${text}")
        check_includes(${path} "${text}" includes)
        check_words(${path} "${text}" misplaced)
        list(APPEND found ${includes} ${misplaced})
    endforeach()
    list(LENGTH files count)
    set(${variable}_files ${count} PARENT_SCOPE)
    set(${variable} "${found}" PARENT_SCOPE)
endfunction()

# Plants one file, and fails unless exactly the expected violation is found ("" for none).
function(expect path content violation)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/${path} "${content}")
    check_tree(${SCRATCH} found)
    file(REMOVE_RECURSE ${SCRATCH})
    if(NOT found STREQUAL violation)
        message(FATAL_ERROR "the check itself is broken: ${path} with\n${content}\ngave \"${found}\", "
                            "not \"${violation}\"")
    endif()
endfunction()

expect(ui/page.cpp "#include \"store/database.h\"\n" "ui/page.cpp: ui may not include store")
expect(integrations/webhook/integration.cpp "#include \"engine/console.h\"\n"
       "integrations/webhook/integration.cpp: integrations may not include engine")
expect(src/core/a.cpp "#include \"../store/query.h\"\n" "src/core/a.cpp: #include \"../store/query.h\" goes up by \"..\"")
expect(src/engine/a.cpp "QSqlQuery query;\n" "src/engine/a.cpp: QSql is for ^src/store/")
expect(src/store/a.cpp "QEventLoop loop;\n" "src/store/a.cpp: QEventLoop is for nowhere")
expect(src/cli/a.h "class QWidget;\n" "src/cli/a.h: QWidget is for ^ui/")
expect(src/store/a.cpp "#include \"core/result.h\"\n#include \"query.h\"\nQSqlQuery query; // no QEventLoop\n" "")
expect(integrations/webhook/tests/tst_a.cpp "#include \"support/server.h\"\nQThread *thread;\n" "")

check_tree(${ROOT} violations)
if(violations_files LESS 20)
    message(FATAL_ERROR "only ${violations_files} files were found in ${ROOT}")
endif()
if(violations)
    list(JOIN violations "\n  " lines)
    message(FATAL_ERROR "layering (src/README.md):\n  ${lines}")
endif()
message(STATUS "${violations_files} files keep to their layers")
