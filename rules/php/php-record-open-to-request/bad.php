<?php
class Account extends Model
{
    // ruleid: php-record-open-to-request
    protected $guarded = [];
}
// ruleid: php-record-open-to-request
Model::unguard();
// ruleid: php-record-open-to-request-forced
$account->forceFill($request->all())->save();
//                  ^^^^^^^^^^^^^^^

// ruleid: php-record-open-to-request-all
$account->update($request->all());
// ruleid: php-record-open-to-request-all
Account::updateOrCreate(['id' => $id], $request->all());
// ruleid: php-record-open-to-request-all
DB::table('accounts')->insert($request->all());
