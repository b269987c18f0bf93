import android.app.Activity;
import android.app.PendingIntent;
import android.content.Intent;
import android.os.Bundle;
import android.webkit.WebView;

class Pages extends Activity {
  protected void onCreate(Bundle state) {
    WebView view = new WebView(this);
    String page = getIntent().getStringExtra("page");
    // ruleid: java-intent-from-elsewhere
    view.loadUrl(page);
    //           ^^^^
  }

  protected void onNewIntent(Intent intent) {
    Intent inner = intent.getParcelableExtra("inner");
    // ruleid: java-intent-from-elsewhere
    startActivity(inner);
    // ruleid: java-intent-from-elsewhere-pending
    PendingIntent.getBroadcast(this, 1, new Intent("shop.DONE"), PendingIntent.FLAG_MUTABLE | PendingIntent.FLAG_UPDATE_CURRENT);
  }
}
