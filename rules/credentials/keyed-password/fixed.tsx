export function Login() {
  return (
    // ruleid: keyed-password
    <Form password={process.env.PASSWORD!}>
      {/* ruleid: keyed-password */}
      <Service apiKey={process.env.API_KEY!} />
    </Form>
  );
}
