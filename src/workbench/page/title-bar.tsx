import {
  ArrowDownloadRegular,
  FolderOpenRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from "@fluentui/react-icons";
import { type ReactElement, useRef } from "react";
import type { Language } from "../../core/messages/language";
import type { BarProps } from "./bar-props";
import { pageTexts } from "./page-texts";
import { SamplesMenu } from "./samples-menu";

/** Which file is open; opening, saving, samples; language and colours. */
export function TitleBar({ session, state }: BarProps): ReactElement {
  const { language, dark, fileName } = state;
  const chooser = useRef<HTMLInputElement>(null);
  const busy = state.activity === "starting";
  return (
    <header className="title-bar">
      <img src="assets/icons/product-32.png" width={20} height={20} alt="" />
      <h1 className="file-name" title={fileName}>
        {fileName || pageTexts.product[language]}
      </h1>
      <span className="stand-in">{pageTexts.standIn[language]}</span>
      <div className="title-actions">
        <button
          type="button"
          className="bar-button"
          title={pageTexts.openTip[language]}
          disabled={busy}
          onClick={() => chooser.current?.click()}
        >
          <FolderOpenRegular aria-hidden /> {pageTexts.open[language]}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".xlsx"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void session.openFile(file);
            // The same file can be chosen again: without this no change would be told.
            currentTarget.value = "";
          }}
        />
        <button
          type="button"
          className="bar-button"
          title={pageTexts.saveTip[language]}
          disabled={busy || fileName === ""}
          onClick={() => void session.save()}
        >
          <ArrowDownloadRegular aria-hidden /> {pageTexts.save[language]}
        </button>
        <SamplesMenu session={session} state={state} />
        <LanguageSwitch session={session} state={state} />
        <button
          type="button"
          className="bar-button icon"
          aria-label={(dark ? pageTexts.lightColors : pageTexts.darkColors)[language]}
          title={(dark ? pageTexts.lightColors : pageTexts.darkColors)[language]}
          onClick={() => {
            session.setDark(!dark);
          }}
        >
          {dark ? <WeatherSunnyRegular aria-hidden /> : <WeatherMoonRegular aria-hidden />}
        </button>
      </div>
    </header>
  );
}

/** Each language in its own words, so that everyone finds theirs. */
const languages: readonly (readonly [Language, string])[] = [
  ["ja", "日本語"],
  ["en", "English"],
];

function LanguageSwitch({ session, state }: BarProps): ReactElement {
  return (
    <div className="switch" role="group" aria-label={pageTexts.language[state.language]}>
      {languages.map(([language, name]) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={state.language === language}
          onClick={() => {
            if (state.language !== language) session.setLanguage(language);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
