@echo off
rem Starts baocao on Windows: finds a Java of 21 or later, builds the jar when there is none.
rem BAOCAO_JAVA: the folder of the JDK to use. BAOCAO_OPTS: more options for it.
setlocal EnableExtensions EnableDelayedExpansion
chcp 65001 >nul
for %%I in ("%~dp0..") do set "ROOT=%%~fI"

set "FOUND="
if defined BAOCAO_JAVA (
  call :try "%BAOCAO_JAVA%"
) else (
  if defined JAVA_HOME call :try "%JAVA_HOME%"
  for /f "delims=" %%J in ('where java 2^>nul') do for %%H in ("%%~dpJ..") do call :try "%%~fH"
  for %%B in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    if exist "%%~B" for /d %%D in ("%%~B\*") do call :try "%%~fD"
  )
)
if not defined FOUND (
  echo Không tìm thấy JDK 21 trở lên. Cài đặt từ https://adoptium.net, hoặc đặt biến BAOCAO_JAVA trỏ tới thư mục JDK. 1>&2
  echo No JDK of version 21 or later was found. Install one from https://adoptium.net, or set BAOCAO_JAVA to its folder. 1>&2
  exit /b 2
)

if exist "%ROOT%\pom.xml" (
  set "JAR=%ROOT%\target\baocao.jar"
  if not exist "!JAR!" (
    where mvn >nul 2>nul || (
      echo Không tìm thấy Maven ^(mvn^), cần để dựng chương trình lần đầu: https://maven.apache.org 1>&2
      echo Maven ^(mvn^) is needed to build the program the first time: https://maven.apache.org 1>&2
      exit /b 2
    )
    echo Đang dựng chương trình, lần đầu có thể mất vài phút… ^(building^) 1>&2
    set "JAVA_HOME=!FOUND!"
    pushd "%ROOT%"
    call mvn -B -q -Dmaven.test.skip=true package 1>&2
    set "BUILT=!ERRORLEVEL!"
    popd
    if not "!BUILT!"=="0" exit /b 3
  )
) else (
  set "JAR=%ROOT%\baocao.jar"
)
if not exist "%JAR%" (
  echo Bản cài đặt ở %ROOT% thiếu baocao.jar. ^(baocao.jar is missing.^) 1>&2
  exit /b 2
)

"%FOUND%\bin\java.exe" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dbaocao.install=%ROOT%" %BAOCAO_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the JDK in folder %1 where it is new enough and none was taken yet.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "delims=." %%M in ("%%~V") do if %%M GEQ 21 set "FOUND=%~1"
)
exit /b 0
