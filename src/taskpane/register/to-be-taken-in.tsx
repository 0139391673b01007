import { Button, Checkbox } from "@fluentui/react-components";
import type { PreviewRow } from "../../app/register/register-preview";
import { useTexts } from "../pane-context";
import { PreviewGroup } from "./preview-group";
import { registerTexts } from "./register-texts";
import type { RegisterWork } from "./use-register";

interface TakenInProps {
  readonly rows: readonly PreviewRow[];
  readonly work: RegisterWork;
}

/** Goals that stand in sentences: whether they are indicators, a person has to say. */
export function Offered({ rows, work }: TakenInProps) {
  const texts = useTexts(registerTexts);
  return (
    <PreviewGroup
      label={texts.offered(rows.length)}
      rows={rows}
      why={texts.offeredWhy}
      action={({ id, name }) => (
        <Checkbox
          label={texts.takeIn}
          aria-label={texts.takeInNamed(name)}
          checked={work.answers.get(id) === "another"}
          onChange={(_, { checked }) => {
            work.answer(id, checked === true ? "another" : "leave-out");
          }}
        />
      )}
    />
  );
}

/** What the user wanted no row of; it can be taken in again. */
export function LeftOut({ rows, work }: TakenInProps) {
  const texts = useTexts(registerTexts);
  return (
    <PreviewGroup
      closed
      label={texts.leftOut(rows.length)}
      rows={rows}
      action={({ id, name }) => {
        const taken = work.answers.get(id) === "another";
        return (
          <Button
            size="small"
            aria-label={taken ? texts.leaveOutNamed(name) : texts.takeInNamed(name)}
            onClick={() => {
              work.answer(id, taken ? "leave-out" : "another");
            }}
          >
            {taken ? texts.leaveOut : texts.takeIn}
          </Button>
        );
      }}
    />
  );
}
