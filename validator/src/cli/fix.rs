//! `validator fix` and `validator fmt`

use std::path::{Path, PathBuf};

use clap::Args;
use validator::Lang;
use validator::fix::{self, Extent, MENDS, Plan, Refused};

use super::{Answer, COULD_NOT_RUN, CatalogueArg, FINDINGS, Session, complain, patch, say};

/// The files to mend.
#[derive(Debug, Args)]
struct Files {
    /// Only these files or folders [default: the whole catalogue].
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    catalogue: CatalogueArg,
}

#[derive(Debug, Args)]
#[command(after_long_help = mends())]
pub(super) struct FixArgs {
    #[command(flatten)]
    files: Files,
    /// Write nothing; print the changes as a unified diff. Exit code 1 when there are some.
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
pub(super) struct FmtArgs {
    #[command(flatten)]
    files: Files,
    /// Write nothing; name the files that depart from the layout. Exit code 1 when there are some.
    #[arg(long)]
    check: bool,
}

/// The mends, for the help.
fn mends() -> String {
    let mends = MENDS.iter().map(|mend| format!("  {:<16} {}", mend.id, mend.summary.get(Lang::En)));
    let lines: Vec<String> = mends.collect();
    format!("Mends:\n{}", lines.join("\n"))
}

/// What to do with a file that would change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Write,
    Name,
    ShowDiff,
}

pub(super) fn fix(args: &FixArgs, session: &Session) -> Answer {
    let deed = if args.dry_run { Deed::ShowDiff } else { Deed::Write };
    run(&args.files, Extent::Mends, deed, session)
}

pub(super) fn fmt(args: &FmtArgs, session: &Session) -> Answer {
    let deed = if args.check { Deed::Name } else { Deed::Write };
    run(&args.files, Extent::Layout, deed, session)
}

fn run(files: &Files, extent: Extent, deed: Deed, session: &Session) -> Answer {
    let root = files.catalogue.resolve()?;
    let wanted = files.paths.iter().map(|path| place(path)).collect::<Result<Vec<_>, _>>()?;
    let is_wanted = |path: &Path| {
        wanted.is_empty() || place(path).is_ok_and(|path| wanted.iter().any(|wanted| path.starts_with(wanted)))
    };
    let plans = fix::plan(&root, is_wanted, extent).map_err(|error| error.to_string())?;
    for (path, wanted) in files.paths.iter().zip(&wanted) {
        let holds = |plan: &Plan| place(&plan.path).is_ok_and(|path| path.starts_with(wanted));
        if !plans.iter().any(holds) {
            return Err(format!("{} holds no record of {}", path.display(), root.display()));
        }
    }
    let mut changed = 0;
    let mut left = 0;
    for plan in &plans {
        match &plan.after {
            Err(reasons) => {
                left += 1;
                reasons.iter().for_each(|reason| complain(&refusal(plan, reason, session.lang)));
            }
            Ok(_) if !plan.changes() => {}
            Ok(mended) => {
                changed += 1;
                match deed {
                    Deed::Write => {
                        validator::write::replace(&plan.path, &plan.before, &mended.text)
                            .map_err(|error| error.to_string())?;
                        say(&line(plan, session.lang))?;
                    }
                    Deed::Name => say(&line(plan, session.lang))?,
                    Deed::ShowDiff => patch::show(&plan.path, &plan.before, &mended.text, session.colour)?,
                }
            }
        }
    }
    say(&summary((plans.len(), changed, left), extent, deed, session.lang))?;
    Ok(match (left, changed) {
        (0, 0) => 0,
        (0, _) if deed == Deed::Write => 0,
        (0, _) => FINDINGS,
        _ => COULD_NOT_RUN,
    })
}

/// Where a path leads; but a link to a file is not followed.
fn place(path: &Path) -> Result<PathBuf, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) if !path.is_dir() => {
            path.symlink_metadata().map_err(failed)?;
            let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            Ok(folder.canonicalize().map_err(failed)?.join(name))
        }
        _ => path.canonicalize().map_err(failed),
    }
}

/// A file that changes, and why.
fn line(plan: &Plan, lang: Lang) -> String {
    let mends = plan.after.as_ref().map(|mended| mended.mends.as_slice()).unwrap_or_default();
    let mut ids: Vec<&str> = mends.iter().map(|mend| mend.id).collect();
    if ids.is_empty() {
        ids.push(match lang {
            Lang::En => "layout",
            Lang::Zh => "排版",
        });
    }
    format!("{}: {}\n", plan.path.display(), ids.join(", "))
}

fn refusal(plan: &Plan, reason: &Refused, lang: Lang) -> String {
    let place = reason.at.map(|at| format!(":{}:{}", at.line, at.column)).unwrap_or_default();
    let left = match lang {
        Lang::En => "left alone",
        Lang::Zh => "未改动",
    };
    format!("{}{place}: {left}: {}", plan.path.display(), reason.why.get(lang))
}

fn summary((records, changed, left): (usize, usize, usize), extent: Extent, deed: Deed, lang: Lang) -> String {
    let (en, zh) = match (deed, extent) {
        (Deed::Write, Extent::Mends) => ("mended", "已修复"),
        (Deed::Write, Extent::Layout) => ("laid out anew", "已重新排版"),
        _ => ("would change", "需要改动"),
    };
    match lang {
        Lang::En if left == 0 => format!("{changed} of {records} files {en}\n"),
        Lang::En => format!("{changed} of {records} files {en}, {left} left alone\n"),
        Lang::Zh if left == 0 => format!("共读取 {records} 个文件：{zh} {changed} 个\n"),
        Lang::Zh => format!("共读取 {records} 个文件：{zh} {changed} 个，{left} 个未改动\n"),
    }
}
