export function Login() {
  return (
    // ruleid: keyed-password
    <Form password="{{token:password:tsx-1}}">
      {/* ruleid: keyed-password */}
      <Service apiKey={'{{token:password:tsx-2}}'} />
    </Form>
  );
}
