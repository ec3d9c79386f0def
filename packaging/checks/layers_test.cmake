# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that layers.cmake catches what it is for: each forbidden include is planted, alone, in a tree of its own, and
# the check must fail and name the file; a tree with the permitted ones must pass.
# cmake -DWORK=<folder to write in> -DQT_WIDGETS=... (as for layers.cmake) -P layers_test.cmake
cmake_minimum_required(VERSION 3.22)

function(run_check result output)
    execute_process(
        COMMAND
            ${CMAKE_COMMAND} -DROOT=${WORK}/tree -DQT_WIDGETS=${QT_WIDGETS} -DQT_GUI=${QT_GUI} -DQT_SQL=${QT_SQL}
            -DQT_NETWORK=${QT_NETWORK} -P ${CMAKE_CURRENT_LIST_DIR}/layers.cmake
        RESULT_VARIABLE code
        OUTPUT_VARIABLE text
        ERROR_VARIABLE text)
    set(${result} ${code} PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

function(plant file)
    file(WRITE "${WORK}/tree/${file}" "// planted\n${ARGN}\n")
endfunction()

function(expect_refused file include)
    file(REMOVE_RECURSE "${WORK}/tree")
    plant("${file}" "${include}")
    run_check(code output)
    if(code EQUAL 0)
        message(SEND_ERROR "not caught: ${include} in ${file}")
    elseif(NOT output MATCHES "${file}")
        message(SEND_ERROR "caught, but the file is not named: ${include} in ${file}\n${output}")
    endif()
endfunction()

function(expect_passed file include)
    file(REMOVE_RECURSE "${WORK}/tree")
    plant("${file}" "${include}")
    run_check(code output)
    if(NOT code EQUAL 0)
        message(SEND_ERROR "refused, but permitted: ${include} in ${file}\n${output}")
    endif()
endfunction()

# The direction of the modules.
expect_refused(src/core/a.h "#include \"text/fold.h\"")
expect_refused(src/text/a.cpp "#include \"markup/document.h\"")
expect_refused(src/markup/a.cpp "#include \"store/database.h\"")
expect_refused(src/ingest/a.cpp "#include \"store/database.h\"")
expect_refused(src/store/a.cpp "#include \"ingest/scanner.h\"")
expect_refused(src/bundle/a.cpp "#include \"export/site.h\"")
expect_refused(src/export/deep/a.cpp "  #  include \"bundle/bundle_reader.h\"")
expect_refused(src/typeset/a.cpp "#include \"library/library.h\"")
expect_refused(src/library/a.cpp "#include \"typeset/page_style.h\"")
expect_refused(src/library/a.cpp "#include \"cli/options.h\"")
expect_refused(src/cli/a.cpp "#include \"store/database.h\"")
expect_refused(ui/a.cpp "#include \"bundle/bundle_writer.h\"")
expect_refused(src/library/a.cpp "#include \"main_window.h\"")
expect_refused(src/core/a.cpp "#include \"../../ui/main_window.h\"")
# Qt, in every spelling.
expect_refused(src/core/a.cpp "#include <QtWidgets/QWidget>")
expect_refused(src/typeset/a.cpp "#include <QWidget>")
expect_refused(src/typeset/a.cpp "#include <qlabel.h>")
expect_refused(src/cli/a.cpp "#include <QtWidgets>")
expect_refused(src/cli/a.cpp "#include \"QtWidgets/qapplication.h\"")
expect_refused(src/cli/a.cpp "#include <QGuiApplication>")
expect_refused(src/ingest/a.cpp "#include <QtGui/QPainter>")
expect_refused(src/export/a.cpp "#include <qtextdocument.h>")
expect_refused(src/library/a.cpp "#include <QSqlQuery>")
expect_refused(ui/a.cpp "#include <QtSql/QSqlDatabase>")
expect_refused(src/ingest/a.cpp "#include <QNetworkAccessManager>")
# What is permitted stays permitted.
expect_passed(src/ingest/a.cpp "#include <QImage>\n#include <QtGui/QImageReader>\n#include <QString>")
expect_passed(src/typeset/a.cpp "#include <QTextDocument>\n#include \"markup/document.h\"")
expect_passed(src/store/a.cpp "#include <QSqlQuery>\n#include \"core/result.h\"\n#include \"text/fold.h\"")
expect_passed(src/library/a.cpp "#include \"store/database.h\"\n#include \"library_test.moc\"\n#include <QFuture>")
expect_passed(ui/a.cpp "#include <QWidget>\n#include \"main_window.h\"\n#include \"library/library.h\"\n#include <QLocalSocket>")
expect_passed(src/core/a.cpp "#include <vector>\n#include <sys/stat.h>\n#include <openssl/evp.h>\n// #include <QWidget>")
file(REMOVE_RECURSE "${WORK}/tree")
