<?php
class PageController extends Controller
{
    public function actionTitle($title)
    {
        // ruleid: php-html-built-from-request
        return '<h1>' . $title . '</h1>';
    }
}

function shop_shortcode($fields)
{
    // ruleid: php-html-built-from-request
    return '<b>' . $_GET['title'] . '</b>';
}

$app->get('/title', function ($request, $response) {
    // ruleid: php-html-built-from-request
    $response->getBody()->write('<h1>' . $request->getQueryParams()['title']);
    return $response;
});

$app->get('/hello/{name}', function (Request $request, Response $response, array $args) {
    // ruleid: php-html-built-from-request
    $response->getBody()->write('<h1>' . $args['name']);
    return $response;
});
