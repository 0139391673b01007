import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A browser that Playwright can start, with what it needs to run on this machine. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly source: string;
}

/** Without a locale Chromium takes Japanese file names for unsafe and saves every file as "download". */
const utf8 = { LC_ALL: "C.UTF-8" };
const quiet = ["--disable-background-networking", "--disable-component-update", "--no-first-run"];

/**
 * BROWSER_PATH if set; else an installed Chrome, Edge or Chromium; else, on Linux x64, the Chromium
 * of an npm package. BROWSER_SOURCE=bundled skips the installed ones.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const forced = process.env["BROWSER_PATH"];
  if (forced) return installed(forced, "BROWSER_PATH");
  if (process.env["BROWSER_SOURCE"] !== "bundled") {
    const found = installedBrowsers().find((file) => existsSync(file));
    if (found) return installed(found, "installed");
  }
  if (process.platform === "linux" && process.arch === "x64") return bundled();
  throw new Error(
    `No Chrome, Edge or Chromium found on ${process.platform} ${process.arch}. Install one or set BROWSER_PATH.`,
  );
}

function installed(executablePath: string, source: string): FoundBrowser {
  const asRoot = process.platform === "linux" && process.getuid?.() === 0;
  return { executablePath, args: asRoot ? [...quiet, "--no-sandbox"] : quiet, env: utf8, source };
}

function installedBrowsers(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
      const folder = process.env[variable];
      return folder
        ? [
            path.join(folder, "Google/Chrome/Application/chrome.exe"),
            path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [];
    });
  }
  return [
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/microsoft-edge",
  ];
}

/**
 * Unpacks the packaged Chromium. The package looks for a browser of any version in the temporary
 * folder and reads its surroundings while it is loaded, so both are set for that moment: to a folder
 * of its version, and to the value that makes it unpack its own system libraries as well.
 */
async function bundled(): Promise<FoundBrowser> {
  const home = path.resolve("node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(home, "utf8")) as { version: string };
  const folder = path.resolve("node_modules/.cache/chromium", version);
  mkdirSync(folder, { recursive: true });
  const changed = { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const before = { ...process.env };
  Object.assign(process.env, changed);
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return {
      executablePath: await chromium.executablePath(),
      args: ["--no-sandbox", "--headless=shell", "--disable-gpu", ...quiet],
      env: {
        ...utf8,
        LD_LIBRARY_PATH: path.join(folder, "al2023/lib"),
        FONTCONFIG_FILE: describeFonts(folder),
      },
      source: `@sparticuz/chromium ${version}`,
    };
  } finally {
    process.env = before;
  }
}

/**
 * The package's own description names folders of another machine; without any font Chromium ends
 * itself. The machine's own fonts are left out, so that a picture is the same everywhere.
 */
function describeFonts(folder: string): string {
  const file = path.join(folder, "fonts.conf");
  const description = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${path.join(folder, "fonts")}</dir>
<cachedir>${path.join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
  // Written once: a browser that is running may read it at any time.
  if (!existsSync(file) || readFileSync(file, "utf8") !== description) {
    writeFileSync(file, description);
  }
  return file;
}
