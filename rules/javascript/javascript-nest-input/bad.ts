import { Controller, Get, Post, Query, Body, Param, Headers, Redirect } from '@nestjs/common';
import { exec } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';

@Controller('orders')
export class OrdersController {
  constructor(private readonly db: DataSource, private readonly httpService: HttpService) {}

  @Get()
  async list(@Query('name') name: string, @Query('sort') sort: string) {
    // ruleid: javascript-nest-input-sql
    return this.db.query(`SELECT * FROM orders WHERE name = '${name}'`);
  }

  @Post('run')
  run(@Body() body: RunDto, @Headers('x-mode') mode: string): void {
    // ruleid: javascript-nest-input-command
    exec('run ' + body.name);
//       ^^^^^^^^^^^^^^^^^^
    // ruleid: javascript-nest-input-code
    eval(body.rule);
//       ^^^^^^^^^
  }

  @Get('file/:name')
  file(@Param('name') name: string) {
    // ruleid: javascript-nest-input-path
    return fs.createReadStream(path.join('/srv/orders', name));
//                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  }

  @Post('fetch')
  load(@Body('address') address: string) {
    // ruleid: javascript-nest-input-url
    return this.httpService.get(address);
//                              ^^^^^^^
  }

  @Get('go')
  @Redirect()
  go(@Query('to') to: string) {
    // ruleid: javascript-nest-input-redirect
    return { url: to };
//                ^^
  }

  @Get('hello')
  hello(@Query('name') name: string) {
    // ruleid: javascript-nest-input-html
    return `<h1>Hello ${name}</h1>`;
//         ^^^^^^^^^^^^^^^^^^^^^^^^
  }
}
