<?php
// ruleid: php-secret-logged-field
Log::debug('New key: ' . $request->input('api_key'));
// ok: php-secret-logged-field
Log::debug('Town: ' . $request->input('town'));
