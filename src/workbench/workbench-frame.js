// First script of the add-in's page inside the workbench: the browser makes a new window for the
// page, so its parent can only plant the stand-in for Excel from within, before Office.js looks for it.
if (parent !== window && parent.workbenchInstall) parent.workbenchInstall(window);
