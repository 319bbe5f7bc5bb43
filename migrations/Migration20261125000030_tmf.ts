import { Migration } from '@mikro-orm/migrations';

/** Resources that come without a code are given one (ZY, core/numbers/next-number.ts). */
export class Migration20261125000030_tmf extends Migration {
  override async up(): Promise<void> {
    this.addSql('create sequence number_zy');
  }

  override async down(): Promise<void> {
    this.addSql('drop sequence number_zy');
  }
}
