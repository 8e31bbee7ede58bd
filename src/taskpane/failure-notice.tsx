/** A failure in words, with a way to try again. */

import { failureSentence } from "./failure-sentence";
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
  return (
    <Notice
      kind="error"
      title={texts.errors.title[failure.job]}
      actions={[
        { label: texts.errors.retry, act: onRetry },
        { label: texts.errors.dismiss, act: onDismiss },
      ]}
    >
      {failureSentence(failure, locale)}
    </Notice>
  );
}
