import type { ComponentChildren, Ref } from 'preact';

/** The elements of VS Code's style that the page uses. */
interface ElementProps {
  readonly id?: string;
  readonly class?: string;
  readonly children?: ComponentChildren;
  readonly ref?: Ref<HTMLElement>;
  readonly onClick?: (event: MouseEvent) => void;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'vscode-button': ElementProps & { readonly secondary?: boolean; readonly disabled?: boolean; readonly 'aria-label'?: string };
      'vscode-badge': ElementProps;
      'vscode-progress-ring': ElementProps;
      'vscode-textarea': ElementProps & { readonly label?: string; readonly value?: string; readonly rows?: number; readonly monospace?: boolean; readonly onInput?: (event: InputEvent) => void };
    }
  }
}
