; A per-user installer: no administrator, nothing outside the person's own folders and registry.
; makensis -DVERSION=0.1.0 -DFOLDER=build\dist\deskbell -DOUTPUT=dist\deskbell-0.1.0-windows.exe deskbell.nsi
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "Deskbell"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Deskbell"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define CLASSES "Software\Classes\deskbell"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Deskbell"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The developers of Deskbell"

!ifdef ICON
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\deskbell.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Farsi"

LangString RUNNING ${LANG_ENGLISH} "Deskbell is running. Quit it (also in the tray), then go on."
LangString RUNNING ${LANG_DUTCH} "Deskbell is nog bezig. Sluit het af (ook in het systeemvak) en ga dan verder."
LangString RUNNING ${LANG_GERMAN} "Deskbell läuft noch. Beenden Sie es (auch im Infobereich) und fahren Sie dann fort."
LangString RUNNING ${LANG_RUSSIAN} "Deskbell запущен. Закройте его (и в области уведомлений) и продолжите."
LangString RUNNING ${LANG_FARSI} "دسک‌بل در حال اجراست. آن را ببندید (در سینی سیستم هم) و سپس ادامه دهید."

; A program that runs cannot be written over: half of the old and half of the new would start.
!macro WAIT_UNTIL_CLOSED
    again:
    IfFileExists "$INSTDIR\deskbell.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\deskbell.exe" a
    IfErrors 0 free
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again
    Abort
    free:
    FileClose $0
    closed:
!macroend

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section "Deskbell"
    !insertmacro WAIT_UNTIL_CLOSED
    ; What an older version had and this one has not must not be found by it.
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    SetOutPath "$INSTDIR"
    File /r "${FOLDER}\*"
    CreateShortcut "$SMPROGRAMS\Deskbell.lnk" "$INSTDIR\deskbell.exe"
    WriteRegStr HKCU "${CLASSES}" "" "URL:Deskbell"
    WriteRegStr HKCU "${CLASSES}" "URL Protocol" ""
    WriteRegStr HKCU "${CLASSES}\DefaultIcon" "" "$INSTDIR\deskbell.exe,0"
    WriteRegStr HKCU "${CLASSES}\shell\open\command" "" '"$INSTDIR\deskbell.exe" "%1"'
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\deskbell.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The developers of Deskbell"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; The profile (tickets, drafts, what waits to be sent) stays: removing a program is no signing out.
Section "Uninstall"
    !insertmacro WAIT_UNTIL_CLOSED
    Delete "$SMPROGRAMS\Deskbell.lnk"
    DeleteRegValue HKCU "${RUN}" "Deskbell"
    DeleteRegKey HKCU "${CLASSES}"
    DeleteRegKey HKCU "${UNINSTALL}"
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licences"
    Delete "$INSTDIR\deskbell.exe"
    Delete "$INSTDIR\deskbell-cli.exe"
    Delete "$INSTDIR\sbom.cdx.json"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
