package org.baocao.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rich text, web pages and mails: by content, whatever the name, with their tables. */
class OtherKindsTest {

  private static final String PAGE =
      """
      <html><head><title>x</title></head><body><h1>Phụ lục 7</h1><div>Xã&nbsp;A<p style="display:none">ẩn</p>
      <table border=1><thead><tr><th rowspan=2>TT<th colspan=2>Số liệu</tr><tr><th>2023<th>2024</tr></thead>
      <tr><td>1<td>9.215<sup>1</sup><td><table><tr><td>trong<td>2</tr></table></tr></table>hết</div></body></html>
      """;

  private static final List<String> READ =
      List.of("Phụ lục 7", "Xã A", "2> TT|Số liệu|-; -|2023|2024; 1|9.215¹|", "0> trong|2", "hết");

  @TempDir Path folder;

  @Test
  void aWebPage() throws IOException {
    assertEquals(READ, Shown.text(folder.resolve("a.doc"), PAGE));
  }

  @Test
  void orderedLists() throws IOException {
    String page =
        """
        <html><style>.r{list-style-type:upper-roman}</style><ol class=r><li>Mục<ol type=a start=3><li><p>c</p><p>thêm</p><li>d</ol>
        <li value=5><ul><li>dấu</ul><li>sáu<table><tr><td>1<td>2</tr></table><li></ol><p>hết</p></html>
        """;
    assertEquals(
        List.of("I. Mục", "c. c", "thêm", "d. d", "V. dấu", "VI. sáu", "0> 1|2", "hết"),
        Shown.text(folder.resolve("a.html"), page));
  }

  @Test
  void aWebPageInAnOldCodePage() throws IOException {
    byte[] page =
        "<html><meta http-equiv=Content-Type content='text/html; charset=windows-1258'><p>Xa\u0303 \u0110\u00F4ng"
            .getBytes(Charset.forName("windows-1258"));
    assertEquals(List.of("Xã Đông"), Shown.blocks(Files.write(folder.resolve("a.xls"), page)));
  }

  @Test
  void aMailWithTwoBodiesAndAnAttachment() throws IOException {
    String mail =
        """
        From: a@xa.vn
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=m

        --m
        Content-Type: multipart/alternative; boundary=b

        --b
        Content-Type: text/plain; charset=utf-8

        thường
        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: 8bit

        %s
        --b--
        --m
        Content-Type: text/html
        Content-Disposition: attachment; filename=b.html

        <p>kèm</p>
        --m--
        """
            .formatted(PAGE);
    assertEquals(READ, Shown.text(folder.resolve("a.eml"), mail));
  }

  @Test
  void aPageSavedAsOneFile() throws IOException {
    String page =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="r"; type="text/html"

        --r
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: quoted-printable

        <p>X=C3=A3 =C4=90=C3=B4ng</p>
        --r--
        """;
    assertEquals(List.of("Xã Đông"), Shown.text(folder.resolve("a.doc"), page));
  }

  @Test
  void aMailThatOutlookSaved() throws IOException {
    Path file = folder.resolve("a.msg");
    try (POIFSFileSystem mail = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      mail.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
      byte[] body = "Kính gửi\r\nSố liệu: 12".getBytes(StandardCharsets.UTF_16LE);
      mail.createDocument(new ByteArrayInputStream(body), "__substg1.0_1000001F");
      mail.writeFilesystem(out);
    }
    assertEquals(List.of("Kính gửi", "Số liệu: 12"), Shown.blocks(file));
  }

  @Test
  void richText() throws IOException {
    String text =
        """
        {\\rtf1\\ansi\\ansicpg1258\\deff0{\\fonttbl{\\f0\\fcharset163 Times;}}{\\stylesheet{\\s0 Normal;}}
        \\pard\\qc{\\listtext\\pard 1.\\tab}X\\u227\\'e3 \\'d0\\'f4ng {\\v mat}{\\deleted cu}9215{\\super 1}{\\footnote{\\super 1} chu}\\par
        \\trowd\\clvmgf\\clbrdrt\\brdrs\\cellx1000\\clbrdrt\\brdrs\\cellx3000
        \\pard\\intbl TT\\cell So lieu\\cell\\row
        \\trowd\\clvmrg\\clbrdrt\\brdrs\\cellx1000\\clbrdrt\\brdrs\\cellx2000\\clbrdrt\\brdrs\\cellx3000
        \\cell 2023\\par 24\\cell 12\\cell\\row
        \\pard het\\par}
        """;
    assertEquals(
        List.of("1. Xã Đông 9215¹", "¹ chu", "1> TT|So lieu|-; -|2023 24|12", "het"),
        Shown.text(folder.resolve("a.doc"), text));
  }
}
