import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly secondary?: boolean;
  readonly disabled?: boolean;
  readonly id?: string;
}

/** The element reports clicks although it is disabled. */
export function Button({ onClick, children, secondary = false, disabled = false, id }: ButtonProps) {
  return (
    <vscode-button {...(id !== undefined && { id })} secondary={secondary} disabled={disabled} onClick={() => disabled || onClick()}>
      {children}
    </vscode-button>
  );
}

/** What leads to another place in the panel. */
export function Go({ onClick, children }: Pick<ButtonProps, 'onClick' | 'children'>) {
  return <button type="button" class="go" onClick={onClick}>{children}</button>;
}
