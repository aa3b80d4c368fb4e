package org.baocao.cli;

import java.nio.file.Path;
import org.baocao.form.Forms;

/** Temporary. */
final class Try {
  public static void main(String[] args) throws Exception {
    long t = System.nanoTime();
    Home home = new Home(Path.of(args[0])).create();
    Archive archive =
        new Archive(
            home.folder(), o -> System.out.println(o.file() + " " + o.getClass().getSimpleName()));
    new Routes(Path.of("routes"))
        .with("baocao.home", home.folder())
        .with("baocao.poll", 300)
        .with("baocao.watching", true)
        .bind("desk", new Desk(Forms.load(Path.of("models")), null))
        .bind("archive", archive)
        .bind("settled", new Settled())
        .bind("failed", new FailedFolder(home.failed(), o -> System.out.println(o)))
        .run(
            () -> System.out.println("started " + (System.nanoTime() - t) / 1000000),
            archive::close);
  }
}
