<?php
// ok: php-redirect-from-request
header('Location: /parcels.php?id=' . $_GET['id']);
$id = $_GET['id'];
// ok: php-redirect-from-request
header("Location: parcel.php?id=$id");
// ok: php-redirect-from-request
header('Location: /start');
$pages = ['start' => '/start', 'list' => '/list'];
// ok: php-redirect-from-request
header('Location: ' . ($pages[$_GET['next']] ?? '/start'));
$next = $_GET['next'];
if (!in_array($next, ['/start', '/list'], true)) {
    $next = '/start';
}
// ok: php-redirect-from-request
header('Location: ' . $next);
// ok: php-redirect-from-request
wp_safe_redirect($_GET['redirect_to']);

class LoginController extends AbstractController
{
    public function done(Request $request)
    {
        // ok: php-redirect-from-request
        return $this->redirectToRoute('parcel', ['id' => $request->query->get('id')]);
    }

    public function laravel(Request $request)
    {
        // ok: php-redirect-from-request
        return redirect('/parcels/' . $request->input('id'));
    }
}
