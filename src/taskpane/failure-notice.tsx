/** A failure in words, with a way to try again. */

import type { PaneTexts } from "../locales/pane";
import { Notice } from "./notice";
import { useLocale, useTexts } from "./pane-language";
import type { Failure } from "./pane-state";

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

export function FailureNotice({ failure, onRetry, onDismiss }: FailureNoticeProps) {
  const texts = useTexts();
  const locale = useLocale();
  const sentence = failure.words?.failure(failure.error, locale) ?? otherwise(failure, texts);
  return (
    <Notice
      kind="error"
      title={texts.errors.title[failure.job]}
      actions={[
        { label: texts.errors.retry, act: onRetry },
        { label: texts.errors.dismiss, act: onDismiss },
      ]}
    >
      {sentence}
    </Notice>
  );
}

function otherwise(failure: Failure, texts: PaneTexts): string {
  if (failure.words === null) return texts.errors.loading;
  return texts.errors.unknown(failure.error instanceof Error ? failure.error.message : String(failure.error));
}
