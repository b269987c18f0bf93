<!-- ok: php-template-unescaped -->
<p>Results for {{ request('q') }}</p>
<!-- ok: php-template-unescaped -->
<p>{!! __('welcome') !!}</p>
<!-- ok: php-template-unescaped -->
<p>{!! e(request('q')) !!}</p>
<!-- ok: php-template-unescaped-field -->
<p>{{ $comment->body }}</p>
<!-- ok: php-template-unescaped-field -->
<p>{!! $comment->rendered_html !!}</p>
