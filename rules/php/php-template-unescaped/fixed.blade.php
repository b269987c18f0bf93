<!-- ruleid: php-template-unescaped -->
<p>Results for {{ request('q') }}</p>
<!--           ^^^^^^^^^^^^^^^^^^^^ -->
<!-- ruleid: php-template-unescaped -->
<input value="{{ old('name') }}">
<!-- ruleid: php-template-unescaped -->
<p>{{ $_GET['q'] }}</p>
<!-- ruleid: php-template-unescaped-field -->
<p>{{ $comment->body }}</p>
