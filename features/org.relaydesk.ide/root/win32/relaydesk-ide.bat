@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the Relay Desk workbench. Needs Java 21 or newer: JAVA_HOME, else java on the PATH.
setlocal
set "java=java"
set "javaw=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
	set "java=%JAVA_HOME%\bin\java.exe"
	set "javaw=%JAVA_HOME%\bin\javaw.exe"
)
set "release=0"
for /f tokens^=2^ delims^=.-+^" %%v in ('""%java%" -version 2^>^&1 ^| findstr /c:" version ""') do set "release=%%v"
if %release% LSS 21 (
	echo Relay Desk needs Java 21 or newer and found none. Install it or point JAVA_HOME at it.
	pause
	exit /b 1
)
set "quiet="
if %release% GEQ 24 set "quiet=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
start "Relay Desk" "%javaw%" %quiet% -Xmx1g -Dguice_bytecode_gen_option=DISABLED %RELAYDESK_IDE_VMARGS% -jar "%launcher%" %*
