<?php
// ruleid: php-redirect-from-request
header('Location: ' . $_GET['next']);
//                    ^^^^^^^^^^^^^
$target = $_POST['return'];
// ruleid: php-redirect-from-request
header("Location: $target");
// ruleid: php-redirect-from-request
header('Location: http://' . $_REQUEST['host'] . '/start');

class LoginController extends AbstractController
{
    public function done(Request $request)
    {
        // ruleid: php-redirect-from-request
        return $this->redirect($request->query->get('next'));
    }

    public function laravel(Request $request)
    {
        if ($request->has('back')) {
            // ruleid: php-redirect-from-request
            return redirect($request->input('back'));
        }
        // ruleid: php-redirect-from-request
        return redirect()->away($request->get('to'));
    }
}
// ruleid: php-redirect-from-request
wp_redirect($_GET['redirect_to']);
// ruleid: php-redirect-from-request
header('Refresh: 0; url=' . $_GET['next']);
// ruleid: php-redirect-from-request
header("Refresh: 3;url=" . $_POST['next']);
