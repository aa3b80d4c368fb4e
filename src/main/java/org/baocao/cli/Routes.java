package org.baocao.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.StartupSummaryLevel;
import org.apache.camel.main.BaseMainSupport;
import org.apache.camel.main.Main;
import org.apache.camel.main.MainListenerSupport;
import org.apache.camel.spi.Resource;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/** The routes of a folder of Camel YAML, with the beans that they name. */
final class Routes {

  private static final int SECONDS_TO_FINISH_WORK = 60;

  private final Main camel = new Main();
  private final Path folder;
  private final Words words;

  Routes(Path folder, Words words) throws IOException {
    this.folder = folder;
    this.words = words;
    camel.configure().setAutoConfigurationEnabled(false);
    camel.configure().setStartupSummaryLevel(StartupSummaryLevel.Off);
    camel.configure().setShutdownTimeout(SECONDS_TO_FINISH_WORK);
    camel.addMainListener(new Loading(files(folder, words)));
  }

  /** What a route calls {@code {{name}}}. */
  Routes with(String name, Object value) {
    camel.addInitialProperty(name, value.toString());
    return this;
  }

  /** What a route calls {@code ref: name}. */
  Routes bind(String name, Object bean) {
    camel.bind(name, bean);
    return this;
  }

  /** Sends a file into a route; what the route could not take comes back as its exception. */
  Exchange send(String route, Path file) throws Exception {
    return camel
        .getCamelTemplate()
        .send(
            route,
            exchange -> {
              exchange.getMessage().setBody(file.toFile());
              exchange.getMessage().setHeader(Exchange.FILE_NAME, file.getFileName().toString());
            });
  }

  /** Returns when all routes run. */
  void start() {
    try {
      camel.start();
    } catch (RuntimeException mistake) {
      throw wrong(mistake);
    }
  }

  /** Finishes the work in hand. */
  void stop() {
    camel.stop();
  }

  private WrongUsage wrong(RuntimeException mistake) {
    return new WrongUsage(words.say("routes.wrong", folder, mistake.getMessage()));
  }

  private static List<Resource> files(Path folder, Words words) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage(words.say("routes.missing", folder));
    }
    List<Resource> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.camel.yaml")) {
      for (Path file : found) {
        files.add(ResourceHelper.fromBytes(file.toString(), Files.readAllBytes(file)));
      }
    }
    files.sort(Comparator.comparing(Resource::getLocation));
    return files;
  }

  private static final class Loading extends MainListenerSupport {

    private final List<Resource> files;

    private Loading(List<Resource> files) {
      this.files = files;
    }

    @Override
    public void afterConfigure(BaseMainSupport main) {
      try {
        PluginHelper.getRoutesLoader(main.getCamelContext()).loadRoutes(files);
      } catch (Exception e) {
        throw RuntimeCamelException.wrapRuntimeCamelException(e);
      }
    }
  }
}
