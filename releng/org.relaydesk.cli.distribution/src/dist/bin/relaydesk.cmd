@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Relay Desk's batch command. Needs Java 21 or newer: JAVA_HOME, or else java on the PATH.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
	echo relaydesk: Relay Desk needs Java 21 or newer. Install one, or point JAVA_HOME at it. 1>&2
	exit /b 70
)
"%java%" "@%home%\conf\jvm.options" %RELAYDESK_JAVA_OPTIONS% "-Drelaydesk.home=%home%" -cp "%home%\lib\relaydesk.jar" org.relaydesk.launcher.Main %*
exit /b %errorlevel%
