package org.baocao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baocao.form.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an administrator writes into baocao.yaml. */
class MailSettingsTest {

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "server: 'imaps://x?password=1', user: u, passwordVariable: LC_ALL | imaps://may-chu:993",
        "server: 'pop3://x', user: u, passwordVariable: LC_ALL             | pop3://x",
        "server: 'imaps://x', user: u                                      | mật khẩu",
        "server: 'imaps://x', user: u, passwordFile: khong-co              | mật khẩu",
        "server: 'imaps://x', user: u, password: lo                        | password",
        "server: 'imaps://x', user: u, passwordVariable: LC_ALL, senders: [{address: a@b, locality: ../x}] | a@b",
        "server: 'imaps://x', user: u, passwordVariable: LC_ALL, senders: [{address: a, locality: x}] | “a”",
        "server: 'imaps://x', user: u, passwordVariable: LC_ALL, receipts: {server: 'http://x', from: a@b} | http://x",
      })
  void mistakesStopTheStart(String mailbox, String said) throws Exception {
    Files.writeString(home.resolve("baocao.yaml"), "mailbox: {" + mailbox + "}");
    Console watch = Console.run("watch", "--home", home);
    assertEquals(2, watch.code(), watch.err());
    assertTrue(watch.err().contains(said), watch.err());
  }

  @Test
  void aSenderIsKnownByItsAddressOrElseByItsDomain() {
    Senders senders =
        new Senders(
            List.of(
                new Settings.Sender("@tinhan.gov.vn", "Xã Tịnh An"),
                new Settings.Sender("Le.A@tinhan.gov.vn", "Xã Tịnh Long")),
            new Words("vi"));
    assertEquals("Xã Tịnh Long", senders.locality("le.a@TinhAn.gov.vn"));
    assertEquals("Xã Tịnh An", senders.locality("khac@tinhan.gov.vn"));
    assertEquals(null, senders.locality("le.a@tinhan.gov.vn.khac.vn"));
    assertEquals(null, senders.locality(null));
  }
}
