<?php
class Account extends Model
{
    // ok: php-record-open-to-request
    protected $guarded = ['role'];
    // ok: php-record-open-to-request
    protected $fillable = ['name', 'mail'];
}
class Settings extends Bag
{
    // ok: php-record-open-to-request
    protected $guarded = [];
}
// ok: php-record-open-to-request-forced
$account->forceFill(['verified_at' => now()])->save();
// ok: php-record-open-to-request-forced
$account->fill($request->validated())->save();

// ok: php-record-open-to-request-all
$account->update($request->validated());
// ok: php-record-open-to-request-all
Account::updateOrCreate(['id' => $id], $request->only(['name']));
// ok: php-record-open-to-request-all
DB::table('accounts')->insert($request->validated());
