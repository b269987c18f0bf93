<?php
// ok: php-forged-request-accepted
$resolver->setDefaults(['data_class' => Parcel::class, 'csrf_protection' => true]);
// ok: php-forged-request-accepted
$config['csrf_protection'] = TRUE;

class VerifyCsrfToken extends Middleware
{
    // ok: php-forged-request-accepted-laravel
    protected $except = ['hooks/payment'];
}

function save_settings()
{
    check_admin_referer('parcel-settings');
    // ok: php-forged-request-accepted-wordpress
    update_option('parcel_mail', sanitize_text_field($_POST['mail']));
}

function save_more()
{
    if (!current_user_can('manage_options')) {
        return;
    }
    // ok: php-forged-request-accepted-wordpress
    update_option('parcel_mail', sanitize_text_field($_POST['mail']));
}

// ok: php-forged-request-accepted-by-everyone
register_rest_route('parcel/v1', '/orders', ['methods' => 'GET', 'callback' => 'list_orders', 'permission_callback' => '__return_true']);
// ok: php-forged-request-accepted-by-everyone
register_rest_route('parcel/v1', '/orders', ['methods' => 'POST', 'callback' => 'create_order', 'permission_callback' => 'may_create_order']);
