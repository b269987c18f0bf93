import android.app.Activity;
import android.app.PendingIntent;
import android.content.Intent;
import android.os.Bundle;
import android.webkit.WebView;

class Pages extends Activity {
  protected void onCreate(Bundle state) {
    WebView view = new WebView(this);
    String page = getIntent().getStringExtra("page");
    if (page.startsWith("https://shop.example.com/")) {
      // ok: java-intent-from-elsewhere
      view.loadUrl(page);
    }
    // ok: java-intent-from-elsewhere
    view.loadUrl("https://shop.example.com/items?name=" + page);
  }

  protected void onNewIntent(Intent intent) {
    // ok: java-intent-from-elsewhere
    startActivity(new Intent(this, Pages.class));
    // ok: java-intent-from-elsewhere-pending
    PendingIntent.getBroadcast(this, 1, new Intent("shop.DONE"), PendingIntent.FLAG_IMMUTABLE);
    // ok: java-intent-from-elsewhere-pending
    PendingIntent.getActivity(this, 1, new Intent(this, Pages.class), PendingIntent.FLAG_MUTABLE);
  }
}
