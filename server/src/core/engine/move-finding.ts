import type { Finding } from '../finding';
import { shiftSpan, type TextEdit } from '../span';

/** A finding after an edit that left its text as it was. */
export function moveFinding(finding: Finding, edit: TextEdit): Finding {
  const { related, flow, fix } = finding;
  return {
    ...finding,
    span: shiftSpan(finding.span, edit),
    ...(related && { related: related.map((one) => ({ ...one, span: shiftSpan(one.span, edit) })) }),
    ...(flow && { flow: flow.map((one) => ({ ...one, span: shiftSpan(one.span, edit) })) }),
    ...(fix && { fix: fix.map((one) => ({ ...one, span: shiftSpan(one.span, edit) })) }),
  };
}
