<?php

class Feeds
{
    public function laravel($request)
    {
        // ruleid: php-url-built-from-request
        return Http::withToken(config('feed.token'))->timeout(4)->get('https://' . $request->input('host') . '/feed');
    }

    public function symfony($request)
    {
        // ruleid: php-url-built-from-request
        return $this->http->withOptions(['timeout' => 3])->request('GET', $request->query->get('feed'));
    }
}
