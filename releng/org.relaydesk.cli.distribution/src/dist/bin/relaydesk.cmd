@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Relay Desk's batch command with the first Java 21 or newer that it finds.
rem
rem RELAYDESK_PLUGINS       further folders with generator bundles, separated by ";"
rem RELAYDESK_JAVA_OPTIONS  further options of the Java virtual machine, separated by blanks
setlocal
set "home=%~dp0.."
set "java="
set "looked="
if defined JAVA_HOME call :look "%JAVA_HOME%\bin\java.exe"
for %%j in (java.exe) do call :look "%%~$PATH:j"
for /d %%d in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :look "%%~d\bin\java.exe"
if not defined java goto missing
rem Guava still uses sun.misc.Unsafe; Java 24 and newer would warn about it.
set "unsafe_option="
if %release% geq 23 set "unsafe_option=--sun-misc-unsafe-memory-access=allow"
"%java%" "@%home%\conf\jvm.options" %unsafe_option% %RELAYDESK_JAVA_OPTIONS% "-Drelaydesk.home=%home%" -cp "%home%\lib\relaydesk.jar" org.relaydesk.launcher.Main %*
exit /b %errorlevel%

rem Takes the java.exe that is given if there is one, it is new enough, and none was taken before; notes it if it is too old.
:look
if defined java goto :eof
if not exist "%~1" goto :eof
set "release="
for /f "tokens=2 delims=.+- " %%r in ('call "%~1" --version 2^>nul') do if not defined release set "release=%%r"
if not defined release set "release=8"
if %release% geq 21 set "java=%~1"
if not defined java set "looked=%looked% %~1 (Java %release%)"
goto :eof

:missing
echo relaydesk: Relay Desk needs Java 21 or newer and found none. 1>&2
echo Install one, such as Temurin, or point JAVA_HOME at it. 1>&2
echo It looked at JAVA_HOME, the PATH, the usual folders in Program Files, and .jdks in the user's folder. 1>&2
if defined looked echo Too old:%looked% 1>&2
exit /b 70
