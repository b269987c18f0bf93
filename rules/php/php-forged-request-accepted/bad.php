<?php
// ruleid: php-forged-request-accepted
$resolver->setDefaults(['data_class' => Parcel::class, 'csrf_protection' => false]);
//                                                                          ^^^^^
// ruleid: php-forged-request-accepted
$config['csrf_protection'] = FALSE;

class VerifyCsrfToken extends Middleware
{
    // ruleid: php-forged-request-accepted-laravel
    protected $except = ['*'];
}

function save_settings()
{
    // ruleid: php-forged-request-accepted-wordpress
    update_option('parcel_mail', sanitize_text_field($_POST['mail']));
}

// ruleid: php-forged-request-accepted-by-everyone
register_rest_route('parcel/v1', '/orders', [
    'methods' => 'POST',
    'callback' => 'create_order',
    'permission_callback' => '__return_true',
]);
// ruleid: php-forged-request-accepted-by-everyone
register_rest_route('parcel/v1', '/orders', ['methods' => 'DELETE', 'callback' => 'drop_order', 'permission_callback' => '__return_true']);
