// Shows what is written as text only: nothing that is typed becomes part of the page's code.
const types = { RESOURCE_PROGRAMME: 'ressourceforløb', FLEX_JOB: 'fleksjob', DISABILITY_PENSION: 'førtidspension',
  JOB_CLARIFICATION: 'jobafklaringsforløb', OTHER: 'andet', RETURNED: 'tilbage til sagsbehandleren' };
const areas = { EMPLOYMENT: 'Arbejde og uddannelse', SOCIAL: 'Sociale forhold', FAMILY: 'Familie', HEALTH: 'Helbred' };
const element = id => document.getElementById(id);

// A chapter that was just written in is marked for a moment: who listens finds where the others are.
function show(id, filled, fill) {
  const section = element(id).closest('section');
  const before = section.textContent;
  fill();
  section.hidden = !filled;
  if (filled && section.textContent !== before) {
    section.classList.add('written');
    setTimeout(() => section.classList.remove('written'), 2000);
  }
}

function text(id, value) {
  show(id, Boolean(value), () => { element(id).textContent = value || ''; });
}

function item(line) {
  const item = document.createElement('li');
  if (line.area) {
    const area = document.createElement('b');
    area.textContent = areas[line.area] + ': ';
    item.append(area);
  }
  item.append(line.text === undefined ? line : line.text || '');
  return item;
}

function list(id, lines) {
  show(id, lines.length > 0, () => element(id).replaceChildren(...lines.map(item)));
}

const stream = new EventSource(location.pathname.replace(/\/$/, '') + '/recommendation');
stream.onmessage = event => {
  const it = JSON.parse(event.data);
  if (!it.open) {
    stream.close();
    document.querySelector('main').hidden = true;
    element('ended').hidden = false;
    return;
  }
  element('waiting').hidden = it.revision > 0;
  element('type').textContent = it.type ? '– ' + types[it.type] : '';
  text('citizensWords', it.citizensWords);
  text('background', it.background);
  text('considerations', it.considerations);
  text('mentor', it.mentor === true ? 'Ja' : it.mentor === false ? 'Nej' : null);
  list('goals', it.goals || []);
  list('interventions', it.interventions || []);
  list('futureEmployment', it.futureEmployment || []);
};
