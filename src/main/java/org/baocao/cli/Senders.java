package org.baocao.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baocao.form.Settings;
import org.baocao.intake.FileNames;
import org.jspecify.annotations.Nullable;

/** Which locality an address sends for. */
final class Senders {

  private final Map<String, String> localities = new HashMap<>();

  Senders(List<Settings.Sender> senders, Words words) {
    for (Settings.Sender sender : senders) {
      String locality = FileNames.composed(sender.locality());
      if (!FileNames.safe(locality).equals(locality) || !sender.address().contains("@")) {
        throw new WrongUsage(words.say("mailbox.sender", sender.address(), locality));
      }
      localities.put(lower(sender.address()), locality);
    }
  }

  /** By the whole address, or by what stands from its {@code @} on. */
  @Nullable String locality(@Nullable String address) {
    if (address == null) {
      return null;
    }
    String lower = lower(address);
    String domain = lower.replaceFirst("^[^@]*", "");
    return localities.getOrDefault(lower, localities.get(domain));
  }

  private static String lower(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
