import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

const useStyles = makeStyles({
  root: { minHeight: "100vh" },
  header: {
    display: "grid",
    justifyItems: "center",
    padding: "30px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { display: "grid", gap: "12px", padding: "20px", listStyle: "none" },
  item: { display: "flex", gap: "8px", fontSize: tokens.fontSizeBase300 },
  form: { display: "grid", justifyItems: "center", gap: "16px", padding: "20px" },
});

const items: readonly (readonly [ReactElement, string])[] = [
  [<Ribbon24Regular key="ribbon" />, "Works inside of Office"],
  [<LockOpen24Regular key="lock" />, "Opens what was closed"],
  [<DesignIdeas24Regular key="ideas" />, "Draws what was thought"],
];

/** The parts of Microsoft's React template: a header, a list, and a form that inserts a text. */
export function App() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  const insert = () =>
    Excel.run(async (context) => {
      context.workbook.getSelectedRange().values = [[text]];
      await context.sync();
    });
  return (
    <div className={styles.root}>
      <header className={styles.header}>
        <h1>Welcome</h1>
      </header>
      <main>
        <ul className={styles.list}>
          {items.map(([icon, words]) => (
            <li key={words} className={styles.item}>
              {icon} {words}
            </li>
          ))}
        </ul>
        <div className={styles.form}>
          <Field size="large" label="The text for the selected cell">
            <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button appearance="primary" size="large" onClick={() => void insert()}>
            Insert
          </Button>
        </div>
      </main>
    </div>
  );
}
