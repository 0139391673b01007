import { Button } from "@fluentui/react-components";
import type { HostError } from "../app/host-error";
import { describeHostError } from "../core/messages/host";
import { appTexts } from "./app-texts";
import { usePane, useTexts } from "./pane-context";
import { HelpLink } from "./parts/help-link";
import { Notice } from "./parts/notice";
import { TechnicalDetail } from "./parts/technical-detail";

interface FailureProps {
  readonly error: HostError;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What Excel refused, and what the user can do about it. */
export function Failure({ error, onRetry, onDismiss }: FailureProps) {
  const texts = useTexts(appTexts);
  const { what, next } = describeHostError(error, usePane().language);
  return (
    <Notice
      intent="error"
      title={what}
      {...(onDismiss && { onDismiss })}
      actions={onRetry && <Button onClick={onRetry}>{texts.retry}</Button>}
    >
      {next}
      <div>
        <HelpLink page="troubleshooting">{texts.troubleshooting}</HelpLink>
      </div>
      <TechnicalDetail text={error.detail} />
    </Notice>
  );
}
