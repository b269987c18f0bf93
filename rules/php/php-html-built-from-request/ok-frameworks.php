<?php
class PageController extends Controller
{
    public function actionTitle($title)
    {
        // ok: php-html-built-from-request
        return '<h1>' . Html::encode($title) . '</h1>';
    }

    public function actionShow($title)
    {
        // ok: php-html-built-from-request
        return $this->render('show', ['title' => $title]);
    }
}
