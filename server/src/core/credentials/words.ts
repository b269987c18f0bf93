/** Splits a name into lower-case words: `smtpPassword2`, `SMTP_PASSWORD_2` and `smtp-password.2` all give `smtp password 2`. */
export function splitWords(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])|([A-Za-z])(?=[0-9])|([0-9])(?=[A-Za-z])/g, '$1$3$4$5 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
