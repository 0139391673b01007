import { makeStyles, tokens } from "@fluentui/react-components";
import type { Localized } from "../../core/messages/language";
import { useTexts } from "../pane-context";
import { HelpLink, type HelpPage } from "../parts/help-link";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface HelpLinksTexts {
  readonly heading: string;
  readonly pages: Readonly<Record<HelpPage, string>>;
}

const helpLinksTexts: Localized<HelpLinksTexts> = {
  ja: {
    heading: "使い方",
    pages: {
      start: "使い方ガイド（図入り）",
      troubleshooting: "困ったとき",
      "functions-and-rules": "関数と点検の規則の説明",
    },
  },
  en: {
    heading: "Help",
    pages: {
      start: "User guide with pictures",
      troubleshooting: "Troubleshooting",
      "functions-and-rules": "Functions and rules of the checks",
    },
  },
};

const shown: readonly HelpPage[] = ["start", "troubleshooting", "functions-and-rules"];

/** 使い方: the pages that are served beside the pane. */
export function HelpLinks() {
  const styles = useStyles();
  const texts = useTexts(helpLinksTexts);
  return (
    <section className={styles.root} aria-labelledby="help-links">
      <h2 id="help-links" className={styles.heading}>
        {texts.heading}
      </h2>
      {shown.map((page) => (
        <div key={page}>
          <HelpLink page={page}>{texts.pages[page]}</HelpLink>
        </div>
      ))}
    </section>
  );
}
