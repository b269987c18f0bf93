import { Controller, Get, Query, Body, Param, ParseIntPipe } from '@nestjs/common';
import { execFile } from 'node:child_process';

@Controller('orders')
export class OrdersController {
  constructor(private readonly db: DataSource) {}

  @Get()
  async list(@Query('name') name: string) {
    // ok: javascript-nest-input-sql
    return this.db.query('SELECT * FROM orders WHERE name = $1', [name]);
  }

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number) {
    // ok: javascript-nest-input-sql
    return this.db.query('SELECT * FROM orders WHERE id = ' + id);
  }

  @Get('run')
  run(@Body() body: RunDto): void {
    // ok: javascript-nest-input-command
    execFile('run', ['--', body.name], () => {});
  }

  @Get('hello')
  hello(@Query('name') name: string) {
    // An object is sent as JSON.
    // ok: javascript-nest-input-html
    return { text: `<h1>Hello ${name}</h1>` };
  }
}
