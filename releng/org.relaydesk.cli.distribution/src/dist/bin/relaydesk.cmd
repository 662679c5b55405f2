@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Relay Desk's batch command. Needs Java 21 or newer: JAVA_HOME, or else java on the PATH.
rem
rem RELAYDESK_PLUGINS       further folders with generator bundles, separated by ";"
rem RELAYDESK_JAVA_OPTIONS  further options of the Java virtual machine, separated by blanks
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "release="
for /f "tokens=2 delims=.+- " %%r in ('""%java%" --version 2>nul"') do if not defined release set "release=%%r"
if not defined release goto missing
if %release% lss 21 goto missing
rem Guava still uses sun.misc.Unsafe; Java 24 and newer would warn about it.
set "unsafe_option="
if %release% geq 23 set "unsafe_option=--sun-misc-unsafe-memory-access=allow"
"%java%" "@%home%\conf\jvm.options" %unsafe_option% %RELAYDESK_JAVA_OPTIONS% "-Drelaydesk.home=%home%" -cp "%home%\lib\relaydesk.jar" org.relaydesk.launcher.Main %*
exit /b %errorlevel%

:missing
echo relaydesk: Relay Desk needs Java 21 or newer. Install one, or point JAVA_HOME at it. 1>&2
exit /b 70
