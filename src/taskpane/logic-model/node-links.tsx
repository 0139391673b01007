import { Button, Field, Link, makeStyles, Select, tokens } from "@fluentui/react-components";
import { LinkRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { LogicModel, ModelLink, ModelNode } from "../../core/logic-model/model";
import { useTexts } from "../pane-context";
import { QuietLine } from "../parts/quiet-line";
import { modelTexts } from "./model-texts";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  connect: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalS },
  choice: { flex: 1, minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  link: { textAlign: "start", overflowWrap: "anywhere" },
});

interface NodeLinksProps {
  readonly model: LogicModel;
  readonly node: ModelNode;
  readonly onConnect: (from: string, to: string) => void;
  readonly onLink: (link: string) => void;
}

/** The links of a node, and つなぐ: choose where it leads. */
export function NodeLinks({ model, node, onConnect, onLink }: NodeLinksProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const [target, setTarget] = useState("");
  const out = model.links.filter(({ from }) => from === node.id);
  const into = model.links.filter(({ to }) => to === node.id);
  const reached = new Set(out.map(({ to }) => to));
  const free = model.nodes.filter(({ id }) => id !== node.id && !reached.has(id));
  const names = new Map(model.nodes.map(({ id, name }) => [id, name]));
  const lists = [
    { heading: texts.linksOut, links: out },
    { heading: texts.linksIn, links: into },
  ];
  return (
    <>
      {out.length + into.length === 0 && <QuietLine>{texts.noLinks}</QuietLine>}
      {lists.map(
        ({ heading, links }) =>
          links.length > 0 && (
            <div key={heading}>
              <h3 className={styles.heading}>{heading}</h3>
              <ul className={styles.list}>
                {links.map((link) => (
                  <li key={link.id}>
                    <LinkButton link={link} names={names} onOpen={onLink} />
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {free.length > 0 && (
        <div className={styles.connect}>
          <Field label={texts.connectTo} size="small" className={styles.choice}>
            <Select
              value={target}
              onChange={(_, { value }) => {
                setTarget(value);
              }}
            >
              <option value="">{texts.choose}</option>
              {free.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            size="small"
            icon={<LinkRegular />}
            disabledFocusable={target === ""}
            onClick={() => {
              onConnect(node.id, target);
              setTarget("");
            }}
          >
            {texts.connect}
          </Button>
        </div>
      )}
    </>
  );
}

interface LinkButtonProps {
  readonly link: ModelLink;
  /** By `ModelNode.id`; an end that is no node is called as it was written. */
  readonly names: ReadonlyMap<string, string>;
  readonly onOpen: (link: string) => void;
}

/** A link in words; pressing it opens its sentence and assumption. */
export function LinkButton({ link, names, onOpen }: LinkButtonProps) {
  const styles = useStyles();
  const texts = useTexts(modelTexts);
  const [from, to] = [names.get(link.from) ?? link.from, names.get(link.to) ?? link.to];
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        aria-label={texts.editLink(from, to)}
        onClick={() => {
          onOpen(link.id);
        }}
      >
        {texts.link(from, to)}
      </Link>
      {link.caption !== "" && <QuietLine>{link.caption}</QuietLine>}
    </>
  );
}
