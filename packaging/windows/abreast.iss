; The installer for Windows, made of the bundle in dist\abreast by Inno Setup 6.3 or newer:
;   iscc /DVersion=0.1.0 packaging\windows\abreast.iss
; To sign the program, the installer and its uninstaller, name the tool, where $f stands for the file and $q for a quote:
;   iscc /DVersion=0.1.0 /DSign "/Sabreast=signtool sign /fd SHA256 /tr ADDRESS /td SHA256 /n $qNAME$q $f" ...
; It installs for one user and needs no administrator; who is one may choose all users.

#ifndef Version
  #error Name the version: /DVersion=0.1.0
#endif
#define Root "..\.."
#ifdef Sign
  #define SignFlag "sign"
#else
  #define SignFlag ""
#endif

[Setup]
AppId={{6C4E0A0B-6B1F-4C5E-9B0C-2D53B0B6C1A7}
AppName=Abreast
AppVersion={#Version}
AppVerName=Abreast {#Version}
AppPublisher=The Abreast developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Abreast
DefaultGroupName=Abreast
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\icons\abreast.ico
UninstallDisplayIcon={app}\abreastw.exe
OutputDir={#Root}\dist
OutputBaseFilename=abreast-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesEnvironment=yes
ChangesAssociations=yes
; The window holds this file while it runs, so that it is asked to close before an update.
CloseApplications=yes
#ifdef Sign
SignTool=abreast
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "abreast: PATH"; Flags: unchecked

[InstallDelete]
; What an older version has brought and this one has not must not be found beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\abreast\abreast.exe"; DestDir: "{app}"; Flags: ignoreversion {#SignFlag}
Source: "{#Root}\dist\abreast\abreastw.exe"; DestDir: "{app}"; Flags: ignoreversion {#SignFlag}
Source: "{#Root}\dist\abreast\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\Abreast"; Filename: "{app}\abreastw.exe"; AppUserModelID: "org.abreast.Abreast"
Name: "{autodesktop}\Abreast"; Filename: "{app}\abreastw.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\abreast.exe"; ValueType: string; ValueData: "{app}\abreast.exe"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\abreastw.exe"; Description: "{cm:LaunchProgram,Abreast}"; Flags: nowait postinstall skipifsilent

[Code]
function PathOfUser: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsNotOnPath: Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(PathOfUser) + ';') = 0;
end;

{ The user's history and settings stay where they are; of the search path our folder is taken out. }
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Whole, Folder: string;
  At: Integer;
begin
  if CurUninstallStep <> usPostUninstall then
    exit;
  Whole := PathOfUser;
  Folder := ';' + ExpandConstant('{app}');
  At := Pos(Uppercase(Folder) + ';', Uppercase(Whole) + ';');
  if At > 0 then
  begin
    Delete(Whole, At, Length(Folder));
    RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Whole);
  end;
end;
