"""LayerLab, the part that students get: checks, marks and the report card.

This one file is the whole kit; keep it beside the notebook. It is made by `layerlab build`, so an edit of it
is lost. Below stand a small loader and the packed sources of the package `layerlab/` of the course's
repository, where they can be read and where changes are made. Nothing is hidden in here: tracebacks and
`inspect.getsource` show these sources too, and

    python layerlab.py check affine.ipynb

runs the public tests of a notebook, as `python -m layerlab check affine.ipynb` does.
"""

# This text becomes the release's layerlab.py; nothing imports it under the name that it has in the
# autograder. It must run on every Python that students have, and therefore leans on the standard library
# alone, and of that on what has long been there.

import importlib.util
import json
import os
import sys
from base64 import b85decode
from importlib.abc import ExecutionLoader, PathEntryFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

try:
    from bz2 import decompress
except ImportError as _missing:  # a Python that was compiled on a machine without libbz2
    _msg = "this Python was built without bz2, which layerlab.py needs; use another installation of Python"
    raise ImportError(_msg) from _missing

_PACKED = """
LRx4!F+o`-Q(3fp^J4-j*Z+WAL_k1)|NsC0|NsC0|NsACW&Z4ay|@n{prCfL6p^-fp69fyZ2GPehVFaAKplwzM5PN&ueUl8v5Kb5
uIwGLkO;Q>Fnhpg?V8X4?biSeG;G1X+$AHeLFfV8YBg&vvq8$G1OZB*U4StG5bm+guu4cEhzT=dZB?a4z*_;b=gn_lW8nn^N>V8m
MJZ6IAb=Gh1+W3701tM30DESr0007kAU?5t?dWf==g6uQw_2Ar)3)PQu{GP<z3tiM)OKrQygc`VtE|kYxz1Y}#Z?6dp7;mc?ez`s
eD&Tv^lg^+UpKj~?smq7u_RBv$9rfS<*VN7rFD<Hyj$7w>hJ(GL+k7T7VFy}+v<njV>f*b51{!0)~le>IK_>=;iO%HlsC(|FGE2<
?~(1U$|p8J0b2xo_Vne^Mx3nfFr6I^POveGF;oR+Xz7P<MxEWu+Rf#$(C(#-dmZmI@3`&;h3@NHTB?)^Du=s!!+QriSOD6#_umCm
>tg{_5{PY-0004?QwbkTpib|hJHhKfdGx;bcRRHs9=o#kXH@&=pbiJzH@y-dQFjWy`<ZoDzQ=ld?gy-amdCA`+Rb3>++i>$Zo19b
-F62$#_RwL>T3}->nBIK&>c!^8LEWnJ#*T#LKw=M4SL(8=T&M6cFS-%-$;z4aD8fU17fhoR&8Bw8)c$wY@Ur|8hzWRO&wcn-P~g9
N^fzX2S7HofDN=wnqhz%F^<*Ot>6JIifd7s6wColAyE>=?Ht`Z-rxtatyK2<=`UXF;Lrk2v=VlP0lGTgxz*qp5(Z2Hn^t$eA4*b1
16$S+04HDxNh3-XLri>^wHi<h?(VmHx&zzY&Km8SH$j;DweI@6>4H>33Mo}okwB$HlkUd@-VeU<U9Yb9u;dY`X<$C%kUjSTLxg(|
gasdaw`Xj+rgLXyS9EB*w`sM$r9mORx1+cM_<d9DhMEWj1Of!m36n;R1k}Kqo}+1~^bt+56g-(D2AF~nh=K&tWNLb98XBkM(^T4@
sg(58&;v~aL(!;uAQCksNuX2En?V?vC#I?T1YtDEgwrOPPekz}Oqyi%2ATvUq)1Ios3s)XsrV{;DmJ0z9-*d9H1$0|00*Q101&8z
1keFA6B9s2O$n6rn3$8&pM*50sqIr@0tVC)X(AAU049lvp)gV9C#1%v$Wi)J(^JtJWc4&O02_F!9-rNSRRg@Rf1VHlPy_!oP!K-b
AOZdC{ymbgkN^*}k9XhSTK(_h^+fg&-&y@rmR|Ti`ITkK@&CL5@-oXmkRd&wfpP8sz*dd26e${=NB%fARGJLbb>oR!DVCcGJyYS5
|Hqcg|A!R$+IJfN_udC8zD$Z;5kC?T4<g866$Zs}|6yFe`Za9H5Ndk||HgQL2fzS5NJ%LwPPN~ot^GW;$2@i7+Ow9)?q1Ks7yrHw
hbD<bjpgfUj%PbF6x!=VrlmHJl|kSS`D7{nf1|8qTLekcOZJax^VOU1WuCW=ym(<wZ&a~9l<gQf7DDo)|0*U#Ov4AM%v<^o{DE;x
psQS{2GyI7aV8L-5VB>tP=7}Mz945HK^$z|r2<Buv+QusO*OQ$t#}Q6Kj-7)?}Ymow;$*1>kcr4si4O`AMy|val`-hl84~~|5T=5
Q2Km-`O;C|J|KXJYbZnmy?vW+pmnn3Jz6^#GV%Lkh>k{ViVE3<-UDvIfBEH#x3F?XxBY63_U6BV4l_2GtY?h~k;sG$Ma4#g(aX(3
I%q|*^y4#NqC~=eU1KOhWU9Y1)GFeee73bkK59&rK_NcQ9ziqtg&g{nQFv#r+sL_Tr`5w>4Gzz<6rviB&Z=onn6djYjFuYh<i7}d
`C$W*#UK1vf1kkH@sH1S6awmiltlo5ETa6-4WzUGPglA5fv0&Gm(fEBXV|o&3k}45{ktL96i{lxOU^*ixdZ&jZyp~;@E#tyj^H4v
17AwkJE2=i$eAf2W~isoKe#)&CWC6T>^I<<0s$&iissVZYARa4CRC{9eFP;cs<ZC3W9{+BbB|%{*9q4HeXa=aMKU(a29#$zug;(a
)dc5Vnu}RliZv=F%|sP02+=~J8_r*-`=IYW#8xF8>IW$jN)R`aa(zJpyxwLh!<7doPzO*`d<2@1DNtiYSsq{9BM)+hG2Osv0CbzH
3FU}K5=8`T+<;{#s=yNBDYeLpRVFuB6&o+Ve`hg@00{y%y|`-E4kmfO((b^Hfu)i%yWKg<^Y(W=+|B~=k;=6`6%5G4^UNh7M^4J$
%u$$3iM>HEJUPiP0Ylgo;sEW`QbKI0=_%mwM+Xb|{NfWIukBv*N}dAh2UkI2E$w)p$NuJGWK#aI-$m!w?fi5BH0}&EA-kXtvvCZ5
|MFIxaov%K`@9z;GdxTk!-*d%I(@_g=z&5%Ed3LS<agk|<wCqz3H_=5b_!%x_{x_d&Hp(&&?@3tDzUgyf6|g^i(<9(^X1fX_VeH+
%<~OuP$yDkQ9}K^$9L&jIxUbQBLX@|f6LcSB*6acM8Wezeq_21%LD(=h-YM(&mHrfcHC2tN~A<ON{KpmqReLj2>jb(8bDBL0A$yy
6DUhfejoO8URJoB&x`iB%*+P~gU*uyq&vNiF?y*UUIh6_Zc7Tr#{J*=o^6rb-&{5Zd&**O`1fVowz?V(-wyn5Fu~EGT$dk$*XR~!
=;K57kc8k&4k6T%^~rZ2gbz*YRi)Dkz8-$Ub$janQxhZCaJB_;q7YXDr3zfJHQ7+IMn_fTx17ev#hWAVO7^-vSLdm|0EaG8EU5{C
LsGOhBr-`Kw(evfpXi^%TVE9n2Sj{^YzKBygq7%no2o>kmKF-?(C?bEKUETR7avz#muo_p>-%z~9>TYQ#F*R=^}L_Lwn*8F>|YNv
y?uL;mx5+267oX)JQl{f&|)je3JD$%AkAS|bGnTpL7kLP7l2FL_;PD^<C*l2{tu_wQ?E@?M-Dt6bH8@VhO?{CO<5E&ryF?7?VGiq
lPQO!t|K1Qy`VB~q^adj*0E!C{a(JDy(})hRE=CxLi%vaL+0d@RK`bTzy}Prsz+e)2}4o_Vc>4)hINncAapniACvHC_w&c-!@=cd
nDshEF$~Z38R_`{KYTf5wW_HGsUgmZ5q7(Ib72NTiVT*v^t{cYi8q265G6|p75A5*WJ+R+SxU$|p}B)CgkU6qGhO~yeBuL0H`6I0
(k#q$=P-W%`akP{K?({AN>9t5Kd{g>y3P3eKO+o>J|+bG(<Cy$q?40idJYf4`FN9?igJeRhaF;cd|BD256}6#y=TR)ZM#V)MC6|%
wYKF^W~IY!h-8x_q~2~i+kucgT{`1(Y}7{0?AD}omTq9Cez5|W8Fin~z^Ne!B!x}{Gg85NnaPs=9lzOes=x+^;r_!~7k2?{a)Fz%
J61I4$Wg(pkW{0XiO?{?k`XwN^QTxrG0oTzSrm*^SB{SQn!pa)4TmEUJm$cplt&0chUuFY4uU1at6q|{+<Yq?6=^FF!iq#KQNu6p
$6pA@Pls|?IZ8^(6*^FX>~;{ONRkH#7R8ULAX+G)uZPP$o6nZBT5pdlJE-8u`6_~)2EGmj2O_qx8eEGA37ESlW^f=Q3pC7p4WkPe
i$r_s-JPdyI*`c=!UV!F2ri5PK>w|A&1b|=zu}nv=$mZ?(byN5pG)45ItHkvCo|-T5gG~tK-jHHA`5l{opfdtr^(_6BGZxN<U1-V
F&0u9LQ!T940V|edE=HMd2QofQbq(qXg+#@G7~t#4?&!cuFl|&SXg2RD2j@TD31J1-rY@g>TaW>69)EfYu(+4%sb89f+uTj#i>bc
+l(>CMzkprG1TFa9zjI@F}V&1Sq+D1aD<+ZtF)umrNXoZLC~FQ2EinfK_fig*5??Y8(RYB%ZVV7hAJ`YN5$%l#0b`wz=}cK?pToL
?RLcIsQ~j!b?4wad%eY&=ijCa^jJTj+tr}{5$i5V=i@jIzwmvhJMY*DqytR!Xd4rcJwP?ZtiH|;vhg=FU2a(OXyPb2YqL{HIXJ02
p`-q~Q5~(vw4-rDI|2zF7(kO#egscvk!FK#jK^Ty-lRP33do%wjt5;P^^-<k1RuJZN#v5cY1_AXJB}6Yz6|j>MHYN5L|DZ;^Vpn^
JK%5*7v0Z(b<PvruHHFSYjXT4=4(U6@uHHhxhaxjE|f0GPm&%(v6E=V^9Glo)v#h1g&;qIzM(w=U$!b*ss}mozV}KQg`^Y>IugH|
5EC^s2v|sDt3OkXB$<h|7CSCMmWdtAkEhm|2I!!AQy>teuf#~z)f_OWolwnk>`b~+lX^3&TyPvgzCfUtTVfohkXv=2S;l*WHOFu<
9vhbEmf2AhL|~%nnoPeOFv{9!wLbb+hFHM(`s*gR&RrV0mTHP)Q8Z(4xtYRaG=a2>V(`jvnlgfx>~YmI$#80uL;#5Jp($Dp4H;kE
+=$UIKEqdmio0iz_v;?%pupjf){%628!e%&`+yFdVTqRM?wa=5KTw<r%1tGCXp7&PezQg<4ZS8S7I6n2o}TO!&MCa63ZkNdo4)*&
(i}b!ykN4cwrMdmgn7GE79VDF-h$}fv!`xEyQ-()l|fxPYtmH5PL(THS%n=Yb9U+5wT!H&qN6dytW{!6K~z&fnras;RZ_FVj8dlD
VWz5W#KCmSiQTSwwqrTUy){}9L1jXc&tD45Dq{|`6b=<qSxXd&kS7Mdbg?@8N0>;^t|7lHKDD92&rCOCB5)(*NwB>Ab(;0+UY?H6
w;z=&yYje4uR9wL!{=4E*7elhl;skYPK1zetwyvq3cYBhy3%A!J@z^0GL<M<x>_O2t!8Iau%)CiJ~r8a%-<MtE1R?8cYGv?P_Aq9
T`>DTcv{}~v^118TnC!8g=oJyOh)o=n`0#o5mlZ|gHr2@C1@9s&X+`+`)4N9XvXPRN$R^2(SHM>tNH5V0X-Vjj!cWviXwZzlh>PR
OI+2HG|(eg$+e?$1+AyilR-~eQKeXGz>t+>UJ7qQsM}L(fQ+Guy0Z=@Ng$I2g5PS<QqaC@2Y)?g=@=-Urg^o|t;LG?_skQma%*lu
9}=j9PdvX{yOj;@bjQ!6u2v3E0!MtKBQvJw70PE*uB-l6&bW=SoD>YE>|Ie@oHI6OAZNWnI!>0?+>FEl!jDI?35@w%@6PlNQG@9Q
@=n?Vb(nf8#Ed^d+Um`=x$DbB4!QH0tu`Mzxf|sai&-AL1NK<WgkXYDpHFS<FSz3MpJ~sTAYYptIQFg%YAJb|u5(MVky3T;o{w9H
S&_1enGGX=Yz(p%+IuX`%_^c?<0q<!t2}%aTKQ(7$l^t2yml+)`yxSE$p+4;TS2$=Qo@|$KN`%*SLnCM%*I-9$~T*^#sn&Y*-Pu&
-L*28bIPMBg0C*~4j(dT{l+#LO}gcW)Y4*Ob*V<JJKC~Rd6a|M&a0oFK3u%lTItTD>oSIqS(^DMnO`&;&LH&6KD3i-JyYPn7JuFD
hVNA}_k|f76st6{e!ws%Emq|;Jx%1I<4xNlF|inT8y}$;K6Ft*{`w$O-!QS@LjX)S(oP~v!-H=DAdLg_;4q3P@=0>6!}C=K5?SgY
0<}JGA}taNOq{3Y_V1XKg#tr?lL6}csIm<VFvIOjR*?Bw-!~oNBg{|%A&`mCA?#(<(spJhJ+sjB^x(tN?~-<AB=lfXp(Pi9Ua0=7
_j_T9+_+?B=t#TAQm^*{Fv`*tmcvAvNJs`)zFarY-#Xrx$o#wk{K;!|qxb&}y>bwBn{v(|5d{($uUB5I{ClN0{FZ^#wb2gwGfZn!
-<adPiSV>n-DsxYy8|?eTd&x}#b&ctVy;z)QM(5A`{aV8ihP}j`n|5Y1Ku3dxaD<bIb&x~&m8adpuj|V{6Oe>_wT>id7d_Uc((6G
db4jjqQmteq*+9)N3%ag5@GuZKf$8RV{|@^c05E}v`QRW@b4s8?60J6lfH(S?HM7#mMVI?tK;&o@k3^XHO`YJ3;j|XOKFlRdsqen
fxSKR3iDy3SfKOJ-SlUrNc^*j>q4WE0DFk_^R32cYigA->YZKG=z%gfojKPXzAO@c+WPRMzQ)LuiIPZZ#ZKY+K`)~7U;iN9#~rof
K2OX{dY)`yv+z(OJq^1Y3Xe6bnt#+-zjbm9bL=Oe2Senda1%SNpDf@=T{z<`#Iq|I;rT#Zgz=0Oj6)!80)2%{(tu7vZ6b!hCxHMr
{a;+g2vQk|Zh!Ch{S<{Hs*QC?uAk`n$83VXHrQ|_<smSZQNj+Sa|^z{Hdtntd0UQ+S(%epM6_8NdAiLT#N@aQ7zvq35}PwKE@Y;}
z(gq<AHQ$VK#K)<loB~L6YBKOMBBNIQ9l)}Mr_?-2V?isnEoLy@`=SXOmaho{+aUf;z+co^w4~Ic-Gcm(T1cWk>nc;p^zp;l8}Q0
BZP76KoBYgOou|<{o}j<r4)dr1hm$}Hl}?}v`GrSG2pGJYr1%97VmZMT4<xdj$~4sEQVQ1t*bEG2-z91Mwmr0`k5HIu)iMqETKd?
9FbM&bT9G0I>|bSm3TpA&6QX-{SPf(ZXC^#ajf1%IhtBZ!Hyq&shwJ2o2S9bFg?Kt5Dbl|6@-q{XhN4&5>X_5SaQs0!sP45^5r>-
5FpXicdCwM){4ZRIhOXQdBTb7G4mfQN>cFUT9Qx@daokDVQKWvT$&f<A;%v__39N3gXhWT+l<y`=RXJYGueVU8<C*ANFGKFqRuY4
i~>mm^zFm6h9R;j&b|kO4ql5OFET#~1M{y!gvl48j=%3%VD@sMw@HC}F1hTo(_BcPv8ZYe`)kWPQ|pkg5}URe_i5F)VygIuSEkS~
vWblvXoSOsBv(KZ(?c{r{{Kk2{0#fWf^uXO46!I0kj&-B`^EWTC2rj<tC&)72G32*#!<w$pdcCwg`2oF_=ghD88=PD!PRlyuSbRP
0WTA?=k>&4pn^WWUOQ9LcBL9WhpmUE^ZQ*VRBP*Y`xtoe<slFrY#SMXP<NPZ25^g!G)TzN(A6hG<K7uqB9Nj<Dl%HEm6CCq37Ng~
rhD-ul6fGu09-EDBP0YJCZ_+z<l1{$uj}?Ro>b(VjS%IKAIyRKCLmW*Z=-0i^ox?+DdQ>FP<T_~0O>K?rgqI?Zr4OX)F4h0J^vl+
0%}Q5QMrd$9Uv+Ic7h25zu6h;@#5B)@W3%em>U-WXkC$h;y-yL1~Fi<UcKG@-Fp41le7A~V|Uw4*f%cjy-hP+AJOm^WJu@RD7{kU
XWa`Z6jjuu!4XWZDF|e+9+Ka<f;`AlBh$+aEZp(1?YAlvIR#f5Gq;K1E<|uG`nxxgv5~_ss^Hg0{X2&$Bl2dE_m&}8ta&_-?1;cW
-ak9|+vgI_8p%^WNI*wYq)jbMxj~mYZA*WK^_4{4AuB>fjaV1tzK9#E)QF<Zr2c9!@q0qEQ)j$N6xn8cfQM*5K{LsRq%e=gzdx>9
+dtCKQ;+B4{^w3pS%7G}bN`dP{CG=*X!kebV-7E`7N%1(UWG9{npgdY(Rk6-1l4PsFA;yEW+yqQWeUD<)#|%Wf7zH=KuDM{3l;O-
70H(wpkJ&w<UJ%mpQF#9^u;tKDan$N9??xwSCWq!C<U^cWV9N8wCRc*_J4!y7)(lU;v}kdUva=Eh8Fg?zIUATr_AOY87@S1800mS
Ybn;I;xY`mfU2Yn8s;IMg;WL^bCftH6vC+FH?n*Mq$D}k@PG`!fM^4389!vI5Ui#Z3u~~Ek&W5{!$Lr%G@TlmiHWi9qT-IOL_B7=
krM4uQBASBut5#o0Z@z!0~yPk3Hllq|E86Bd9C(w;Ng2@eO9_=WWXh?EL=5VW}@aPkwz)>l8H#qhL1g)Cte}xd$3Y+oPSh?v&Q>o
VMrTg&CgX6Wf`SQI4?$A8*0lsY=le@5s4Y&;W6iw+iY=WpIRf1TwYG|8ZMiyVB#Vy*0rr_m20O?TXkzFCaz&bWYTuYuZ7bTP<DCu
J_axIz3?2QACJv#YiJAl{Qe*~^jC6&96(Iw<G)D|dFWt$9}QlIt75z)P)sMG^_NSvs}(^A{C{0$V%smj^hfoUIzF@6K5oaeN1zFV
L4qw1fk_kxyPKE@O@7i4EP+eTxIa=A3w#{S8C75kYB0FzGBAaoW*_FDSr7Wbv6oBE-vRK{-f!hbaB4@nJA=ORUHh=7_IE*_-QF0h
PzQx52_QZ7S0GTjt~fA`NCglgrk7Bja_PbC!s96wAy#o*mQE_&)@}oc0PzX~`hcxeD)a5sOA-Bt%<1(?$Nzu!Z$WeKr+XmJ`*s6T
Bs>bCmixZ1v0&>lnuGLKm#h%RK|t+m&dgAGy8fSfpurqtLqbD@sUIVXs(&FV?B#xc+Ply!l+=Q&f)s*j{tVEeQi>TF2$@)Q2W5Re
)?zRBwO^LscTOX0{;DQo_im^DMYyVN!E?M(^RUr{6d#MT8GLHpVvRrC!iN-s(<J=<G8V?^d(HWD?7SV&X+Z=>qw9-;OZC@N@xW+^
FF7#|#tk~OzT!a;V$<_me1~<P;>-z|kW6>sjxlkVFMwqv8-%sQG_d^;Isp>HL+wdMQ+EWtRr{(Z_qeIF36E_ofM=p6K~#`Lm-l~_
VtbEvx$b51zLttFvz{|qnU%jbV6reJ?J=qROn^uu&Gi%VP6Rf49Im8UZF{A`L<*wns#Glv%qvd5it}*n9Dyp~hj~qDRsw7-WpXMn
hmm%koyc2y_R8Tv8c0>f$y!3kgB0N@d*sTVow+AoWh=h5+U&}uV_1H<KMkS#R4pfikpkr&N{xjJxm1(296?Bvwv2VM@dy7pz6Rq&
rIIM|Z|{F6qZ}s{hk=wNv#<+!%1$jPh59Gpi~B!BR2t6SW~LjfR}vh^;{!9mxZiAp{@6gH(7b_JsJ$Xh))OL=DntoguBswB+0XVU
i4Qin1p*C7!2^wjbd>R;JJYfWZ)M7YK~45rm&!Ri??__-M9<Z)ihBpRif6LRJZcf8-8}r{yykbft%GV`PT=0p;poYV`!ivkpRnt^
y5K^FNvP~)%|tf_4(UM3gP4=#2%i<OJ=~QbGqM};roslbzE4}AtI2Q=DKw&LrDYEy$pR@U<4o_+4Mlg5;crg(D6x_}Lxl_O?i#wc
eDw4Muh&1b;I%(t^D-}wsIyf{s2~+R%%}FjSb2LJqrx$nM$Zh9d9ayB`eeI)UJO_cL~TUO3$)xgx%j$=+8z18l~ijqmr{^Cz8oYW
NfeLV?hnUVW&^<rK_QEUwhOT&9gp&9G$g@7K=wmI_0MR-RfytPZ%m1vt;YYLxZG+S>wlsr>c1cjQR-hDC%DkmStElqzyZu<hyr&4
kZ&z&C=35!5TG4io{i7!%^`|Q;+%NyS3i7v{=uRfC=;{s;A7PRL7O0httI#l`jI7=38)&jz})NyVE+$;jNdH*vEwco2hK~*N23|2
XIjmBDCv`ojL#)SP2OjwRMSeD(HTP)5EMRs*R!4n(rxpG*vo*k=pb8$dGP)sQx2$U+l?X533Y61+LN6@uSFi3469h^v4l)6$Osb_
CiN0DJ_2%X)Eae=j1`o;+EP&CpIS-`mjg9dcrHS#f-#0~$TYZ_!mhy<w6v@zAjmu#=OUa}0ESJby^18Nxy3-*y5~wL5VH_B8!HFs
>MemA-YLn#^W%KKH>ep|I7-)B9W^<z0xY~zaF+aFaV?QH3>aia(4lTVs&N#MLWGVo&}_W*8?iK0Y_7;2EL5p0L?UuYut)(3GRc%G
TC8@3Nn~PM(Z-}{eYw}?gkG8YeG8(%l7qopzH-$7fkC29DkTNl7}v>X1W5A>_*S={St=C|iP%u|zXFVER;y*g;8b8zo{5K`LHM8A
mMCX`9l7<*AJ*B?A;=(zurn`UjG72*sjdcCC4O1E)U4>u!`!MK-Mk=e0eUWNGNnM}<L|xly=>HKwqHfg7A7(TT*+b_y4qfgtsvr^
yfA?$hb*r`QYB$K>G59Y_kPi;li~gPtB@>>5<r7-=p0$D7SwXnEK!b?U9t)W`OTDx{A|H@Q0793KtUa|fG@x*=|Q8b{rR~jTZTZ}
QMV$c^p|X-r-Yc9DCJEASoh92P6EoUyxg}DAZbT}K2^PXd-57)xc6LNTPUa^eCbpd9sK>Lv(ssW5zmZQHVkVj*_&33>a)EnU#YG9
{rl`+;3y<Vvq$Pts0MZ=iZnX&L#kAxM~8C|OcXI~mt93@!IgmnHBy8IE7Th~b~%DO@<_adA`22!d@9l|Zu!Lf#Iy^O<tab!dI*b-
OXbN&8*iOH4#_`t1cl1f9_x7)=V5NgLvM|E;8<Qkoy88G3nH2h2Ctmiq+lqG3_L@TeN;Dkf$})=tPbp?ihW#R2G1<iXf&fKL9q}B
JCLIL?UX?yfI3t5yqcj?(egu8ca6IfQqr<*lJOg8T1HYCj@8o!kUBX!PWtH)*bsah(k!D%ET_G&u}Ga9Rl<t1b9Qe{Hqw@s89~;K
$`$2LQ%>aTs}^dHU~*pho~E>L^Xf_ON=`YcuER3SdQ{<TmP3K;hI~9Q%xK!=)1phD4v6+!!E#`DWHp8*-W>cb9g5s<7+c?FWepq-
r(*)E`dYn{yqQPRnn#OxJ!_+ysytPhw8n6V$$kP<S3vvKkT6c<o6`{WA_227Y|Im+-CR!6p4thuF0`oaD@NJVYgR&<J>j{IZm_W;
`BD-;YH(-j!;P2&e?0C*nlneep6n?}N>R%#w8K|S%nh==dEyOimJ}|_xOBqFv!5bGP;d|w=&LgJ*7UTd_NhC%?F}YmRP`4nXTKsd
SQs0<pY+z+0Evb<dAmUff-`Uo>Lm(soMzT5vqp7y!{CoZ51ylACC2&?d$8a&AGuMn&hh{qor9d=KDZX_1NNxIGhU*>`uX#zHi7JJ
Q1H)2ctF!OCzG`(_^`MKkiMcIM0zm-2@wx54Ce=N*9Y9=U9slsx>*tqa2uZ`%`>t0{`QyUAk~!L;S^R(^HCL5Aezy!uj)WDWW_~F
((H<QP6OKx0kl6tB>ki^3T{V9SV%f>n_;q?t2GcOF8&p+EnpiUsOtIK3W`vJt_*9pOSs%uZj|XaXjF`q4=_A;WZrVyW`bp(b7@uU
13<(9LPEhDaYq``%*?Y%VyS>oUG>>*TF}xVUeIBx+7Qv_62pZCOR~04WD=}hu3;jKu=aJJ#)TAFTxWC&Xl-jU8cDbM(TYJ-aXJ52
`#QWm{JS^u^yPtZGX%&=V-5=^lxP)l-n{9%ysJTzBCsR^RmCS*;;LZ@nL?rit~72T@)PqlC`czU%6jA#o!}}EwgL(?25#Zy5lU6a
B?%PK-Ncg-wukhk1WVaVTg}#<8ri<cl>LENdikoUM8Qx{p#%^JtA-eBpIYYrTo9inR0=|h(qJC-;E#-w{F0cb1r=Bl^&&W|?od{h
r9d_)0;=O6{PpqIkiR$M8Gw84R525g(C9laUkUPgri3Rpp18A$o#AXpAvq~O$yTP|%;q=>XDTq*Dr-1yduOP6f=C5I0Wl>G=<Y}y
1hR=qR4`_0xQp(dFM3l1UV%dqV_9)t%>|%O&1^A}=O&?#TTLbpVKr%m<=BinfZn-m+%p=8X^SEwx|d0ZobB7$pMP$**!Z#^nvBj~
dNLV+v+ji5LlkVlf~ZjrR4LH%-{qhp=csrX)TA<n5$G7XJ95TID9k_BWRN+=!RLC0V38m2HA)9&AvaRjYyzc#3?bL5&`h{|>zfv6
YZa~<IH*faUSjU1(cpwT_g9mTT>6yr?;;1!!6cPJzBa&T+CDT#c}Y01V_-zinyz}$r=oxu(DJ&MRKY7|0Z0s^y@cDNB<8!CN%2I%
5>afRJk?nDyOv9pCZPh`g)TM-1F4=+CWsLZM!-qII{nZbLdix`QN*QB8fS6An0RJ3n0D1e!F4eawDQU0t=0W*zN|3j@|qAqd*rWh
Q&mt%EhZt5LCO$D3S&pBG>GFkre!qDZmia>qIzX8kJ9+XWU*ug!6L<eV2J$ECdwiB-sjT-KvW*~bY&4d?7lPx3w!z=O8D$|e3=`I
10@cm^i@2cim=lQxd#h(pk9tTZ$N2^1$}m*RmnY$NEF#bte`0tDinLF=<Z0VL%|&|b*!8Ytgt*|A6VjNP)-9<WvTnKNKk3dgNKg(
2M31V9m|cFjtUzt#1)c90C_yVZ$9$dO?=7^oud3&zE^?Mth&A27>00G09E;`M)vF?&kPtkr!$C`0OF9uQSz`38EiFM-gsGwf?UZd
7lxp0%1QWTpu7)MwAd4sSjOCS)q37XEw=8}71n#zG{-O-Z1GSWPRdOmyLpDEl8;<`YcT}rLb^XER~_oW<l}P$ddP_d>eg@CR7}64
5x=e&u1wb>LKz9&V&Utg4jOzJ5?U(yR;@t5@CvTs-y#^2kYhZhv>PaFb)BP`9tO9Dm0g2aEI?epcCB(KgjTgjFRJP}M+vztFvLv0
PXj8LJPVa@({{Nf0}^;_hDjnzrH>dL%91!@2^M9@`ue^M3-iB;`qGogBfcv$iU$iIRWIi43Lz7~qi1G$J_l))neCSF&O{Hit)7E6
=`Ph6r2&Ujm{8-B+brO`z9sFc5+r?aRP7*rpck(8T=+-dVnvem4(#fzRGp0IyrnKZJ2tSQ+(=w2*kN0=l=7x<H7C`S`MAe1md($u
sd`^}It2zf_3C*`hj0o}v*l>ngMX~K1ahGOc2Q&UzgVw3?!^9s)@GfJk_4i4=L{z77rjHu6qd<_9AsJ(M{RK?$5=i7nhfz`gnqlR
^!L<eBkM<Mwh+I$5YFvcG11CwOK-y?l<dg;64~4Ay-MDK?DS$M-l6YGH{VCTPg8rWNOvHrdmk64+vCCE3VKK*wjJ(U%fkcKx=T+_
@E51Eyw%I0>FjzUw~+s?K9n*)XD)ODFov6+-|?MJZfS~0ha?F?h=x1r70wsMz2piH+1XHfHdLjwVEHX^vnO#~?b(GP!Aq!0+K>R>
_RXa-ijedHol>lVBp_v;Zr^?>;mBVUha++m@i9#4dW_Yk|MAt3ROC@I%;}Qi+{hVPp^rS+Bxp^QMT^Z(cvT2W9~A_5vo+BwYu{9`
zm!x!thWJ#vV@Wn9K3@SF69aeo)V!ItPEusPHG=GH6cj%)}evO5#{$p>`Z>_pTvx=uC`C5)ivWF6ci)`xkV(PLYO}rfu#jWvVf%o
xpJ;xcKYN24(Y%Pw?ik5Q8k;lQqdA}NNd>C4|Sq^M;2Wta<YsxvnjyYBvjRpEhwTDI@*Yydt%?Tqx{tm^PP5S(5@ezoh%^|iX{({
1c_RAae1$<nOW?a2U{CP0C`?tDe;^B6Bn|iC0J5nNWP3QNIOl#lsm{9Fm`I~CW>&-UhE-of#69-3Hv&88*qcuYrn@kpLXX6!{Fq)
Ty})StSdy?gB{o!2~xFjbj?v?!x#xVtvRA$Z{9Fi`Vh$=nm(ocp9;*!&XYswnS=6@pfXjd6>q{m5thG<>yGA~Uvvqe*O%WK-6)9G
-34rtYt9pgJ*`VnGYSwH)RUN8YD%lXYMehBRg?hkoa6EC$p;OpQ2_?%0_2$0RA;beKp2IX#gj*bwvDLFIJQ<G(+nGY0XNDG#!n_A
k(V<X{ocJNmGnWS8&2q%AvKmv+J~ZvcjzQQm6C#!0F*;VoIsiqvVTmj<8ex2v1zUD&?N}Rk*N+KFSwfAvbDQIT7j9&e|<`EgBlz1
{lh#l!}QFjU(?4|uV!}<?>zACopblv&xNvjrL3x{V82ab`$yEA3Rjz?q&Qqv=a9K8$0=%w9H}Xgt4V?l;*#N&0^0dQb_^7?CMa9w
l`{IQ@^<^(bhH4Z_}v?Nu;^5#<n`pkjxIwKvZW=##!nWKz@-YzE^Z4z9agZg$n%hnKQ@{B<7ZLiy~Dr^vZ+E+#YB}9P=FI@0mnB$
ku@8K55l2%1tP(w)oRVd39k#@SG5O)!nTXRg_}d1acJSLpt-Vwz^JDN@o*`3yNVw-P7CG0KMpV($-OJj<}M7x^SX&#{B(Um;&_m!
N(bfU8j6!G#(K~|lX1~%SZ39*OaXS_d$~gnLPDXFnG9J@7#3SD(835VkVpWB@@T`7Q2VhZ!IY7;15+cOmCLb$R8vJH0fecC>*A!9
K?_paA7j0LF&8Ht76yrsne+7d8E7b4gwKdeSB!Uq;OpuwzM&WzNFd79u(|~!CR7M{_h%yWuRQD4^Z4q*uPOL4CK^%_19ZC?;K~tF
V<IH)RRef^+@7r%nyekg?j|ZhHdPWA(McJBB7z&EwbVL8vf^RirKHCh%L;r#rbSPnjVf$#qBnLH*G*mpggeT}b980|gFr4K5rYPm
KYxP1yH%B?FG+t8E~5j6c1;jWkj%juHRcH$3P4c;^hxrSaU_pBnhRW22E2P^-yjO2NCqkARbhEb2O>3`opp=k``tix-Cq5CzK>xd
m-N@0pW?SQ>s-(wNH_QLT&L^pBo2mN$_%Msdwba8$2S0c7>po-<FjOI*Z}pu82HfYH7Prr@2edcnZI*{3gxV-9MG|ih4~>dCP6G`
jj@L-5MXWNH>att%0$S<2}l>m13|%aJC?{!OW9YC=&U`HRx%P$ou&9_GzVR@Z%zQ#^qAo>SzeS9pC#=@ml70_cXxba7oe)#mj`(;
ym8Stc?KsbrqH3R(vJGe^vGeR7M+4zNWWkV{yRn6(&4T%WaFSCuG5H-XbtiJPMnfW0XXO1feU@q{Xe1#Df`lqJq<P@?t>igc;^sP
6$}+o@s|Y4Y<1w8I9MhXZR_#l!c#$IP&)wRWndq!Zg8qJBhLdt;1_6qwG~?tgNP2uirQOH8R;+tfRPHRso`-+-9%6TqxA*T@1B^~
slkg}7dlLLdM1$+5eoeOnx(}NNpdGHM(yEW5rG{LIwK>f-JJScFfDbp{aRY~2joEW`CDYA47QXKNhSjHcuAS^t(5xNU2&L;rm0xc
kLf~b0cJjpmPNQh^%_q8fbz%8$dj<KJAKwR@zOOEprgYM#egJ*<MH_vt|TfXw9G2S!7HYQm7+u>skKRJ!V1t8P^L>(l+1@3zz{~q
sQZto6@g1FEtC>a)dZR^4LPvtFeU^F5Thg{7gl8i+6NXfGK!IXrAD`>mvdMfEWreT2|^7h-Km?-d5~v@n4BRFfyPpJdES7B2keb|
pC<D74~TeuoF)jl^?J2WUbJ$P>nt^sNObA7mI}^E{M=BiF{A9bL+|G2r}Vzxh7#?D{jsRB<0Zzm$g@MVh-jlY9O4_-wI(70=qBz#
^r$5`g&xLk<ONm?kA<t*{Y(xq*U6olD9lzdlBPb$lD_owd|tI|YLpN2{W$1w*?k?rTEcL6f`rOdW-dl6Q@lZVeKU*Bk6YgKn#v7s
`p`;Mt}jv^M>BDblCDxDoRzH^-feB>kx4XoN3UzIjeF4|PkY5mq!%^W>F~W<tr4xIZVAN`X&D6>bDJV`hEU~o%p4yQm(dQ$572#j
^?H%j(F#yi;qq6ZTQJ^}BPT+xrf1NRReSSW8tMK$bmd#<;pHMa4Y4F&TDkY}u)3;!ar!zTXoM++NlQN(@6T1{_J^4|rE&Sxm@kK8
i>k{A(vXt|*J;5Z!U<l2tGh+-6@CqE_LE^IOEjeFYDT+eEt(5v3Y-g96{>}GE|xIy3S)-B;kC|JYR%beB(kw1XDkg!)>t_bGE<6R
xVe*MH+!m@IM6f8fQ=q1G-XqJP5G#>)kMI^V#L^HtkUM|I_C3$pb$tTZyIZjZ9{fF{4*#@?QWk#RmvXxzWMK7Bs>SAjB(%ASsTuR
zc+ak85ivL>W1s(ZmO^;6{Iz`Xp%tynBr;F;b4MKv!4iI)gf`P&b_xj53>6>Ce$ciwiqPai@S+Ri>VShR_ZA5qN%$jo(5#FnVfEA
k&Ty4!-^ApmQy9hb6rE}ft$@V)-RD5y+vJfm7V2^ip;BmQD(rHAeY-_?xeP^98}~D8-k*aQfbv70+mrielV>gNoA&qeP9>DxV;5O
4OPxk84a0~Ge?$Jo5y|)0EaV%<&B~xFwJ^xkeaOSncYk@KqpVJMf38mdnb!`RM+t9@#Oged*<A9XwLxjku+x^xU)-w-dAddvkMsR
G7nOiv1{m_A%s?tTPPAqV4#mgEg9ZdzwCV+r0{n?lNEQl@m9Hl^Y*R*lY;d@dMW;Yn)u`pK{B$l1w@EW_I>38<XlCXPN2PbC<cx$
90gi9jXY&4jt2G2SubHBh*0$yTBE9{0<uDi^L(=TH*C|N$kz$^cAdLxu_OE}RAR_4c*#*nfXooFS(f(WXKwG0PdCW-+m4HWkn}6Q
F=g)^4_VN(VRU7;A%Oxw8WpMZ1Vs!6YO5A|Y=?XIDfhx4NoF$9LbY<Zwk1trXoH;4R&ljoI&~RNf<~7$pm~n&8^kigF&WoOTJeT@
-{(M-SiIL|{3`t=MfK*GK``V61q{n~<|m>A{f^({_dEfRO#HyQi$0~?f$FQur&E1aWMfgHAaNe-R03Hg9bSJADtyqvwoP#HtjUkB
e!ZBU7%Vsu5TDgDE?EkZN)eElrp@fI*I<+&BMRyXu>hnpFtmcXNDY=1(q_*bmy&Rq=X44%N2~r_d2xKc&HJnee1zFFfaON;oMA+=
DpY244MC|u{JqSSG9R6=`SX7C)>9BV`FDbzJn0WJj>ff^e0bXh)ooV3(QT@TFH#hz+~Gyl=3F*wg6+Vm<3OM5DUIB?9_edHdF^uF
(0!|yO0UbGJFYr?9rv83*zr*ZLqR95R;AQVT0T)3`CC(h@h%JN6Wy|!jq+m339nt9-bRhM%38INpw5oEVW#RDZLR4lpI$fOp*#9W
>Gh?;GF!G)7%Y==rdv!4AlT<jshSRjBxa?UAWQ-Usg};dxl2N$nAUHYNx!`WzTX|ypQDx!iYhj%%=%EP=>$)f!nvC8SWoCV`)hjf
;VY~mi2)I-LUuht5J(AigX>v0Y@sA6OcEZ3hp$P}MPVK?E?hU38)Ep?&dqHGl<tR{hqbe}Z@<(!^z($YX2>uiYB=`L5u61^^{QyV
`L^sc1PCEnS8A13$csF&?3$9wX*%ELz?C7*q^q#>Cz+Uy1h!*#;N*fs+s@=T%s*}&V!(yfq~%#y_pBG`7UuP@pO=L%ONsZZLUy{k
Lqy0?EKkwpZTZ&|$2G=s*@NZDSa6XR)Mm4$7R%D4Qj|lOy66eyU6nk^H)WX}Sq4KAIqAl!FoOF97jUNK0VpB^n-(tiMj4eBA^x1@
IF5fBhZo!o$_@w|J-QtxyVuLBWvmsaww{ZHPPcLS1M+f%QF!nF1wCn5J$;y9{mMx}BpU2$JV_7SsD1PKdYa88RbgLe+T-)fl2_G1
KUZOvR|zzmhS76XK<9~ELZkIlP(2Y!W=JSVNsncHC7g6&KN-78R-nPk@(twmGI2JmechM#x7mwjD<7KIPq)?|;__b!4nYS{K#=ae
&jL<f^V5d=$RDjUYYez*I3$COeJA57wOC%FuJYKXjuc(P15sapjM83?V()94C%<nexFnOFfNCxu`)w^917|m`RokP@V)(rTw`?WT
Y0L|-9DXy!HL1>$8~;D8_*Wyc(Ys3<F7w<lG^1H&U^*2QX|tq(3{TIt{xSRfXM@fR3}-&?f8;G2PU%cN?q5y^qKFQHg<$^x%D2l<
vVTo}513m2NaHLKgeQYcIYVS{)S{P5;n@e{Y<~G#F&;hPOJ<KuFh!d3q{+nY25{(JEH%lWQAfU_eEZ=~dHR1}1D{ME^F;yV01}EW
Py$p@9q0id058rlA`F2jLK3L}zy$(<LbM{3qA#D_|8Bvn{JTq4G1e=!oH!*`)!Ue^vkY3awKc1xT@<|u*H>7MHZ41U-`&~&$J(co
&>bQekWP?plrerkU;H#ox7L5d2G8)GzrMkT-3!Hu5F^_h{5yn60L45X^e9RI?wgU!fB<z-_;X&mA=Ue^hI!!}aJ}B^hX41Sf%^8t
fR1r#4<?h%UA0Ulu;b~Yq~C+Bw@PN-=Giqz;#0Vb8++!=rS9&O_*jt?xt!+>TB<30I|{o3TPlC1qpy$MHP=D*dp^<mbi;{x9zS9i
<oV|0Rn?m|&pMELS`O!>JyKxVi7iO_bOeYcaF;Lu#!_ZvP?Z)4F+_jH{Z~$f+QMd<1}#e;-iH6L>p;GpPJ`R^_pcAYjQc5%nIsA*
80TW-BUA!O1KLm@(?7G+h6S9_ok}dL`EF}H)oaY_b}x(0r^D`s_n0ICG}$zIGEDDbh5bF*s77aCc!4#MNuKOhP;WioD$GRJFR4Sm
^C8nj007)>F)9%gxD>`5Ech0aOtjTRAE@AoWof>g6bk-J>Lj26i1eFJ+2(mg_uhh*-<-EHN~LDo@ugFo>KD<KEq<8IhX`3wLQ682
6_usCa~efXShV}>B=li{IAF7p`;FR-Gq<iAJMcUXxb_Vl&Vbt#W_d|QY^mx@=}R7H>4DAIyvFIEyUP6iXYHX;{$C&5`UDktXH@7J
bFRu5X)v=Ybh@sJDHBG(wZul7_xd8G5`c+{cIf52;aN$U=Qf&e69K{y2MczcNCAOKE~1ZY29tG@<jQbiqq@Bw^k5vI9TW+H7)*8c
0Vj<T@2%ddb%~DgG^D87nK&$0N}ngB5*|<GL}$Da$c65z0Tm=3cu?vx9yjFT$(Mqe%KMc+OJk9+qrgi8!Q&^fzVzR^jXWVwzJI?N
?y4r}F^^3pKbQA+f}-Kq#)U?Q=CtKTj?T4%M?#*Y=@Xj|0hmIg^4ES&XIF$e&><2EZueH)9WjumAyP^>FisxCS_z2^mFVos%#ttb
=(6H<WeN`i_F|%#MjFe8fmC|U0GLhjE=(PV`aY$jGR7ese-|J_zwt;D!ZdD^s;QHfbpK7(N<j)J-o3Uc=>YR7D+1w^6=*i@oIw&<
=2?uZyMf_336ds4jJ9hEdSUl4!E_;)jSB^N{eM&`JSJppgb2E>DWK)|G+vNIj6G<7iCE^NFn4-rK^s~@z@0n@b8xbdL`(?SLQKh|
&_TQhaC5IqN>NH-aNMLOM)3HC1dvh?6UA90_MfR5B!eD~F}!KXB%f&>{|Pb?&G?35a)9fuhc_l7xwy~WTC%!fcYr_4Yw~e1aYsW=
BPKW7&3f$n*Iy-iFtvJx@hXD#j!T$GO+i=oeW9muF(5^mU^Z$8(547T!$=TFT<Rzec-ZyUS^2GTG4YynG^3CkVe9I7zOV8G)jvW$
I%7C6B1;5Y*XGvn9`&{RkoareTkFU0DVm6AqC2q=DGb9R43Y(tU`5B;4q}3)!zz*EUekD54J7fbv~|`72NQ_aQ)$SRD8wm2h9>)i
-b6lYCvoGx)^cphBw6)fFtt%A8C^#{{l|6?e^F$QX$bDLNp-rPO%BNFj<FGR1I8mK5c^4hpXq6{i4eU2vp&;hsti|lo_D2%gF`Sw
V76@eV9N)r9?k$v|04G_B7Y61Uq-_#tBbR4sxkx+X!M(%Ej^>e8<ru!q}8cn#e#DM6dpzl_Kk}=6$Xt^Sb+<h8Yu1^rvw*U1)k5X
qLNV|iUz}#+{$yX$R2eP6ROOP)Fx4{y;=A7%}yfDl14)!Fm>wZXM5PZPPGAQWcB$|l{&~#AfxWi^{cb1Ilo14*wM3qVjb3~Lug>O
Er9!#4JdsX6j}6fjVf)u{j`Wl(q4xU_4P0vdf5dOR?m*F!#}^>#>g>7T$T>6QJ}ZFRH7OSWmyJUScyR=Q^CXDh=H_G#93pZuWkT4
4KI;V#~{N%;Z`kq(qfTJG=zm@!c%dq@@{>Px2@qCB1o|lrZz&qsUMT|mIYsS{1&4S{>BST<9#X@$;6lr(O0VC_zvYs)p$PuQ2-}Y
)8j2{8IQ_#wvYC2S-L6<QhDo7`%h<G>G7thWRH?WU8|T9Nn}Vg1%(k(Kx{E<&fUm3<&N%e0jvjJ-{2gPOE}Or2=qhi7Fr$1x-VLX
)dnR_6Qn5AlqBd$Au{lR0id(1iI~o9YvnYrN%1`8JB1x|ka2;kDE0^kz!%JgG^;<{Fp@6Y(Eq#SYpjLeK@aX_0q-vB%OdDU$a?3`
T_8{J9sJq+*1xa!=>+L7*7V`W{D67K^OxgjV5SaE!yvTvH}V<B3nxM3cq%y-CSx*3H-u>`#Tj#1OnN9DM*h_orPNc#Vk={T@Wc^&
w+vx}d)9du^-55)_i3fE8a9ufO*ou`W>x6n<-4>BsTmyz%-&b4lX#xXQ#)1`RNbNny;O!wHcV=qHW*j2J<5NMMT$A|uaBCZYRoo1
OZf58&V}6D7U6vQfca_p-YFFL(<6B>M}2Z>BY%B9NcCu)OBQ~$?>n*Eu4xaW7CH3Q(F}srdV0@vayyp60+9L)J_k1oK?Vy8<Q5q$
EmCwh_e;ZCoMEESq!cihpBkBfK?K1p^aBYhA(+%eSysz~v)7c?ibjHZZ<+rG`fKS1WKtJH$)e_2y!gMQ(0LFnMRltw?h4Qj4?`dy
6b|H&=D}uIIR^e;!}|aIrn74IMTbV#DGQp<@>R7MZk132QdE>YD(&g3M)sMso6&>AtK3qTJ{BF0Az>)JQV7RVQ=D<5)|2vt!Q&t#
Q^>C$3N|9&>4xnR$UhqAyx<jGHDBw=M3U<#+qbHBy&zOoi?V_t-DJuOoby<Ln<)%yPn!+7Ofq;73Dl&+8aMQ3U<pUZ0N$@hn4{^9
_oTQ-Do~mn;$fOt<h1weiLHF6k^kzsh8cU+*yu=cep@*2zJ7MKOr|ctYH|#+f%=<jxnBo&2PIsn+7Mh^jQxuh#hh0Q@WU-UajR91
zn_VbJ*G{jdaEVb8YAJMpRV=x-B_dbzjv6}obtO$(7xI6j8f`m=veZ@U+rwmK2vZ-A!C=BVC(dLIXsY^@<#uSFNq6!e$Q^(%&)S?
=&&>VoYikXCy(pt^F`aP^5@yPE8uLk7r%V0*0tdT^)nIo_V2~>9lLk*&n&msLVD&UrULFd>M#Cp%2}K<`eHc0k8^uw!d0IfziU5#
;nthJz1F8)X~uKyA(XqV$Znu^l4ADP{byT|0$FfYvE{b)%0$TQ>+oOs{V_WCa?*pH4e8`PI%)qtC_d7O<Nvjp2h6R%+yKU$)GPGu
KgAQ~ym?&-OMdjY;e9mf-XfC$da%{DVIHT%mF@p&@cE8EFCR0=XcNUV$ws;|`+eMCIOZ$dX&pxa)7Jsmg?#5T;aYqqX*XCRW7N6(
imoUz_V5Y{f3I4OW(0klx<%wplYR}5W##gAG?RF)?ea3@^KpJ^F*Q1<P}!|jUFyp|b(iE}g=Fk1sbB5E*=vbW!#b0pRa?Wnu}vlZ
-#Xtd8xK0-Y_~BgAB^=cm|q349{zs@z3qq6171fD!jS@${-2#_dg&brFBds&GP#8fX1bly7&2T;iFy96Qw^<3p7%~`Q@piXMZx`a
(WMj8xp9mm7Y$F}+c)ygVE<#N)qOoDC>%d<AKmL~_5GI<29#Qiyepp`?3^1ra*b#Cyc;Y22ZD%ar^Z4)khBL}sN?DcfOF+Po4;Bu
9>Y1kx64rT%G>RiqD!coYRdJ|pT%Tk;zoNcLFFv{dvVruA6@cb_PX?<gPv?oo{Ys{6DFro8~hC7P*{sF%|RpTVWgcMV>`{{Z7o_j
*E`BpuLy}$Of2IijFtVlH{@$e3xB0#4zrhrJL}q2I)1{&TkgXJsIb{p)OXcMYv|um4+d+qsp%Ab;al^fF&%i;jwq@}6KZRNIe=O=
pOro_LEOF-dI^Xu0VBa~%L*W1cQ&WPcxrfXZr4Tn@}n&Ru2)?pdGd9K4co3=C4r}gX4=XYhZu_aJ*Ot#la{<BAs<5?{8!2{sERo6
Kd(-)uCk_<V&!ygoJjE_^74~XQ_7n@F%hHNTb1Om2>kD?3kTrQxHCUWmsLlr<`r$3^))NOs86bmrUkN9k79{fNvaOdMv*k>{Qo!-
#|`S{KRoZ8YEoQi+>F{Jvz?WpXjY0>8odX5<C|D-c9UbrCqAi*B#(^hzQ66>u9xij=Ib(!WoBpenLH7NREP0r=|<v1*V4W*FU+|%
&ddz7W{_&Ey{fYGoQW<cWrjZAT)k5B&UCpPmae&;_cF^f<%{tz>h7iXZu6^oM~id(wc)LNFHA)8e;O{Q-gO5;XTi8%RqW!!Bqyb9
jUs2&$xVIm*|Wxm_?u5KccY0JcMn+@lG9tnM=HBvL1ylow_0L~?%DL#D;id{c*6f|yX}|93^m@i?p(;b<-U@VOI#xrI$cGeNX-r4
Kw;u=Tq>#@>Y|gzBb|Fzv?cx*3hxVwjBq+ntvX))CX#Gj>Jbp2aY8EhxbJFKRcG;-QM)Q$C`{f{p&xpQihmXQOU31iGkjXVZY0*9
zZv0QL7vCeg-IEBI96sQe%Zro0)%qnXCUHrP@&%alvEqr@nJwj)&pfFW792ZJdXm?Pbjl~AR>PPfRUj@3FALo8#^!#qh1{nZlBPg
-5F34h?N!F>;E-e(0_FGjtUyYNVt8*`c4Ww*0!iTofI2&8;s&EU{$yxECL>5&?*q?<p2(@ZsY+x-Uy+FKe&WqBm3y6+HwZ2qu%Ij
sT~*XevXeq76n_q^70Xn88pX@@)#Jr#f2Dv&Ge?ZqzOww#rAgd<JO&r2nu<;<qWnu{Zz!nthkt^8KpqZZe~TnjDt0O)B@mY2(Eh_
0DPa}>D+OgR8rpYJstRBDNKbA65sXvJ@e0u_<P2}L;nBHP0d#$&KF|EK#l6WhPC)sl3dhCP(y!;R$o6K@f~@PNDM+Ms355X6n?sY
4Zojw@CK8}EhwKx61ReBU@4vdu9CK%+iEPHqKPlhYS;7{chG53m#zOkUam=)<^AIr(#2OVlBgsSNk9*654G*fjC2Hxlx{2H>J1c?
OXNI^nJY?i<pZ<w(Aj<CF56TJRB-J$79a4d450EI*~L=|s#1Zp<eB$$M4^_&g+GFiM&esgP&BXq3rxue@D-fsM^YX8QMe8RkI0Kf
Fc&L;E?^W!C?8Cl-d+@N#|Pu~Vm5H)mdEMWOfTJRX?jkj0+a+~{q#~P`~;}8-^x-?)MeM6^OM~}w-y+k777vwFuMy)T+v`#iPuZk
XD4^KAjF;6jwU~%1v$!AkW?=zJW~Kf<Ly=rh4HT1O7AB$ht-_Q_&U$(-evo27KztgDmDJn?_JN-%xNQFgbKTKEx}<rVMig#8;*Xq
vD-G96N~b1VH|2+u^ddYva`PeBjc;1KUaD8<?q|QjXMD;EO5y8^aTL|@jzJ^;-dsPdaW2L(SsH`GQIpU)qAJ=F?r@a;NR@NEaH_X
Bi1xbEP)#h)+lHD?MVEB)|0?dQU%?{lFTjdME&Q*g7<6W$l_{n{pGEdBSp)EYCRoVM=Kk$)|IfKOwe43ijYp6E??E7*cpQgRcVg-
;j`Mbp**+;EiJ|RQ(Xdz)Eb0PP`3v14(xv|7D8gAe0pnH`U`TTedIv8{3BS5C=@P70v=7tr7-iKB;N6*d{Sy`yOUPy6$V1(h&ZCL
8Lbh9R0$xkj`XaeS;6o1<!@E;ezMbZEe&Wv0)sQDcq;jomQ%FrUtY^IN%OcJ2;u3CMvyhGt9EtucyEw#9#87+dl?^Zp9aiFF8XCA
>I4`ra_*%PhG-0NHXYEO&_xJxhblYL7*Jgo69%smJu@COw^Y=MW0q4H&|ivABPn;YmLhsyB6}Ao@p7y-hT{IMI^~IizUCDWu+dkq
NiSsGbQrFkedEjJN_8Bn`E?R>bSNlL5_oFRV?OmAeK=|HCk~r{!UBa;%1l|-;EiOHnBt*!GF1h8+JyieHLy|MA>FcGJ`;W9Qi{Xg
v*&4EoW^r-JCl>LOvzMD!)&fxXPbglIBxZbs?uAs=-$_EtGw`jvF*ose>f1-EXuf&an2Yow$Iu5Hwjivfm#+v1vnI$QQ|FbVXAjw
;AoV%91UTaEOIwU)?kyN5~8H?OS18`YJUSvj2n2gclWfkQc6&QaycAbW4Ahr3@l64<ZGwk)b*Os`{f}a0s)ZZ%TK{lZ(7y&rutoK
3=EG!BHylPK7|cr%&HXbgMh90`xyn}s_>iim7lEd?T{_3hWC(`w;SKtu6a~p9{9gzmL*C^#aXgdc3Kf0DjR9?r0G{KH~SPU>_rvD
h|)J|;&FB1XJGUTb#?$9px_w38dZKCrMWUFzn#A8ht+vDE9i}LUGJTEf-H77wA~gCQ{3B9zB;{&{=LQADAqA@wb*0$;JVk|3ni#_
mTdb@A3+T)MIJ?jV}REhJ-^-d+V=X_HolJXgsy5eyJO;J+7WKr+XOiH9v@V!)YLH^X7sy{PB=)}hrn9jH%aONMfUPmOD!@kx?`EO
2bPnn99nGHc#XTDK#0C+SQzKUWi3GyL4`uQvV<fg3xX)9rb@6jpTF&YJg1&;z~omf!pJ<<MDunqNSVxNkbZB!w1co06O00#tH&jl
8;);BUvh=RBbJ*e`}jTYj>oREbn1f~m8@R<)o55CEf47nPv`7~p6QK%NTLM~C^?$wB<rixx;v~QNANH$>CTMa!W8fcQUNWq<^98e
u<;dH3z9%385?gT+$i+$kW7Hu!%~M;!h+<HRkN>N;M>;yq9&&$t;N+y*Bxfptoi*|9iQpOkw{|8!nkK5pmP%*phS3Wyx-0xkjaK$
Whf)8n}CXGJz9L}g2$j{4cgrRppy09wFI@ZYg&Et9+zHfp5sk@JZIhHBpuZQuHm`{R2&s_ya&q2uEU7s#p2TU5&jH3Jst2|eBW4J
3O&CE){@VV^;I~?0Fk)ef(QVTf!UaID<_j6ko*_xRx|rNusVM>6RJSij>+;TseUg{yBY3x@asO4pR3Vb+UljwGU3)E!BmWwS$iZM
q@qUXpaOu9NG2eFV8FxW3;X>1&i2>zu!N!Twt{0~ymOs!W!UJ>b*(eaj80{9li!rh-h|K3cE;%fM*Gz~bUMW?DG>n}ZT0JuoGVgH
eu^|=r}z9%PkpJqVHs<0AV!u^3$(&#{Q)D|7xn}LG64k;Pw}B1+Q|@O8BGpx88s3%a$<>y*bnut`akUf<5X8<?jH;UL7@kYe^x)r
x`4;P+zN}>a^Cu!|I_r<{>oH8@)hcdxWD-#48pfcA^;Qee$+)q!9$%yLId>iqY3_$yU+(Y{lSwEpKnQFp#~l}*D37y2T6nk4%Qjz
QI>Hr_f-HHHCRyqBvfVj-4pPVB@j$F44C}x83jbW;0%OQ<&^;QaF`hamny10pcw*%{i8OOa}K@Q8%fu`f&H|hq^a`yEk_O&h=D_T
<LsB8Eay#RmN8jjwtsq}APd|(&>sXvAS!qRlz^K6r{aG8)|LzKlK)wQLrf(}9{Fbu`or=%CPq@MER;2YN+sLVu}oaal1_FmUL8k(
IK;oO4<BE4+NpcfT!oM;%>9%hk~u7a_Atyk1Tz6X^Do&bKCiDa<+VJg3d_UEX3nsYmXVR&>R`+#FRh21Kc;CZ)MkFGXmrMdAmwJ=
7*~u+ljnG6H>$kqwW_;HlYeD?j%|Mes|^&sTWBIE`#p7A$~#&fy=3d_e3|&)2s*`hQ`^6=^yrbzx2$tO`gLJX{g*WmWObJLd~%hL
n%Q)v<(y5+rQUT=;|q?{qdbO;xp6Bw!3xUKcb|?`tQhKPNY&Mi()^${i%8@eDIDvWiAw}$Wt1-MqodJfSCVkw4><~G+qRXHePmha
|0ahD_@UFEv$rudRV*!=lP#aq<#`{WR+LeDt6K02GhJq^^J{OFTO(~POsz7m`FF~rku)DVRD52V_geZtJo*-SXpd!lu9>lP!IX5a
wd!1vQl|>FhGrtXE4;f>O!FByb<2(@*v_J*Izp#hv5MYPc&m$Lp9m9*PWdQ_NQ@lBCO5?#Ndm>ziuA9Po{Nb-R+kkSX<TQWEjeFT
w6rTKDefxH(kqM8Yf_VO29$AGonhwrUG0euQ*@abGcaAK!N+#xRLv749eST$U;G^3Hu^6D^f~j<zu0rusg36-zL<v%Me#FriLZ`p
acouIwq_3O7fXg>BXwpjymM?lOxAI|n`-;CyjWMFy{RqVsgZJ3_#Q?_!9MZ$b>aDJhim9Gw?}3{V2e`LBt!Gv&eqz$e1s1#w!KLC
9q>;U+bZ@v$syfP22?$YXKtN(o3Ms8>F(o4N$01-cTDQr^Puj(3+HG~PCIZjP@W~T(?jbIK2nn;;fRmuUFXL`yc(<20qX11${+#D
c`Xwdj1X6sX+27kLhGRIG(b3+1m*PXcs*VX2OV=B<v^ez@ooiBzjP>Uc=B=a`yaCXk+U7Z>wOeJC!}&xnB?n0zMy4xI5nt*q#`~H
SRJ5m(HS`IXB=*I-93l<86X}<qtep#l_d*Q1&CmoChL)vzdz#;fRUw@02m^lqKt322#c;$&j=$$#f4x2`Fcc4kMpPtRKR9rDxl_w
n`Z#UOi%;Jfq-(zO9!U3f0~4XNx!@2-~H(azj4jZk7mbSqu-R>ag>W@$n$0OKd5^(sA6|y4NmWiNKp@SFbO56=-&b*$8OnCGL+wQ
kr^TlbMN%LdG9;hShL}8zmn}a{vY}fixh&379fJi=Gde1oKJ6#+3C+89ZL>q6}s7+neD^ALMSCFB9&^W0;ZFMg9l^+u8<W(sk4Sc
MF8|Tp|nUHNPI#cN#zf}XEV)Nwx5?>Ck#B7#VO~!b#*fGN!W#k@rm}mzt|^$;q7R$T@1i90D;cDGCN|Xh*9uYkr(@*TnQdn%@2?e
6QS!&Q`F7DHZB>Ey=8hpn)Nm7T^%8>j01ki2pmv;0}KHmYEUkeQ3kkH)~lp~QV?oX3Fr;TS}TxU|F-CSPt9cvC|0Ui)R)S0A_edv
>lE`(xhij{oDpD|f<3Q+7g;X(A|!+(AW*Ah8SX3SOQ)N9e?jaox5#^35^{%QxM$GR4!XSwX{AaqK!3z*E?SI}A}4Jzf*Zn0Ow<r^
#6uTAiy=X|K%OA0;c#H3_>Wt$NgEpU2%444M2FM(xRz-kO_s)>Y7quC=?WVs+J4B^#ta0BVccN=0zmM`sDUtXb)LND_7eGobR0@+
*Wzd&Bo|VOHJcb@8Ci>>Wg^+_HXw7PwuauKrAj<o&|Er{;)#Szq30~hik#9Ua|UbAlhhVwbkzG$uWueRo{qvI8#PURvUvfi8H)^*
0tJ&|gDDtME4Ck6l8Y<lTxUUgho3XYve4)c_rhsCR$*ww{uaV^b@JOd|D$MI^mU^|9j3BL>%Cw!)xouym^p>Uz@?1LaTJ1MC9^3F
j9_D`oPD$R|298ken}lRW$6__e)uyxw!qTsrXSN;zi(T*I24%-T&KtWkUv_u4)S2c230?x{fiNysq<3out6yF!y8H^5I=Z9jt$k0
1+SDlD0QiYaQ~|^9@e2Y!^OQGXt@*I{`WtU4_W`z-|-12{ezat!YZom|7@Hlgnz&+45}zU=$HSP+PjVu$|$0WDSyEIT{HZ=`NlWt
*>LK?maQWb**C9UZ$qM=bR@($$H%U6a=UT-DLRlR-S(twN?HfmFlF(+*|%M|GCFEh`_g9UOGB#sg*WknaF^$#<h<1Qsl6$W^YbL*
qp}&4Ixp>d!w*3DQXLy#IDfS@9t}FdJxlb{=7H*kkq?>oo`<H0diyzN$&%Y*iJ_%bsaMCXz}SROz^U7geFK5uMqJP+NFaEXfx~*8
*l@)QH%t`|?P2}q{~Ry!zYlNSvrHd5dP4;P>OboF2tuF_sEmpr*~T_|AFr1=SpehjQ~*?ju+$Nl^1==%F17FL;v6KYP{bZ(ydsXE
l_7T?8w6*nl`L6D<~?m<Bt&qTMaQNQJ<?gaiRcnRFAM!K<)5N9Y!`p8N2C3|%xr!qv(J;-?S7h{d4AotAp75udcudruD?1>YKEGx
S#yscBYN2jPE4Wy6I4&PkB*`Jch7)yRP340PIg3`kg5e!JzNIgMo(JEKp^v@u{jen^$?;9%{1p2Yqo>Qgx3)Fv+jObOYQaX$^5Nt
#7SK=&s068ze6v$9@!7R4=FlsHpgMxr!Cyf!c8Ve(o=;}x)GtU84*Sx%?IYW{wg2~NCuEC`j3QHIR!Y`BR3SJ1rO@|;7+>N$FhgM
mqa}kvhL@?wFKo#-N=xX5Tt4P57s`?LZG^@>-8W22k&)CQr7)XpE&L99_7JNVz#4ey)f{a$YRRwC{OuVC=vb|5&jk?<7+>y4Bw_I
$~+25aKsS5f~Aa#Z~c-dh;WYwt$yJdfJI3MH}ks9#7Dp|1&AKz9>78sh>R@@(KRqR7tr*_1OZ?k(%b|zmVqag>6#tU82}8V1B}ob
EDk&dyl;*T!or{7<a;XR!!rXF$!zG<&U|&Lj9B-uL{Vq@60#2|EtWbvbsHSrot~~>ZeD<Cpda!6kM26P*MJ{ps|PY-RDTC=?Q`q(
dp|)w1CDLPf=L`(UWOC}Q^sB+$$C;#S+c{@t>~QMOiVwQW)L#~rheLC<>z2CY6~pFiy8^07C?gK&KmRcl?RkVb!!Z8qu^Or%;!Nu
FyNJb1Q4n_owT*Gu;R*zmD6xWw>MI%3_9?Z?jMDy7guPTHH6hkn{FI=#tq#O6bg7b|3RwCcK693iII5{NZIb`q#MUM8+sy2Yb9r3
GWl@!#*sr8ZouS|E(u#a<M4!zPn$fZf+5lZK}32YF4R^5bNYF=gkV1-<%h)_SIs)z^_raTS)*xea?-zIhWzaEO{dYmD53_WIT=$(
_Mw1akYOc5-ge@e*@wBP@6krmlMO^qUW;T))jBJY&}6lHji~^t@2bPif0aKMtgf-ZiVFXE0jOwTNklfq8MrGkP8U=V&6`Q!r>A?p
meeh*se3)$Xu73iwvP-mHs_3`O6e|(HLG09q}?g4HI?k`A^NkWeQ$4^=DC8DwSR#@ot{Qi$e!2JuJB5`-Bi=kYFs%X$NP|o@5NL=
KeWe$Fdt>vJBVKLhjxdDlD^(c;?3boH6!WfW@OO_5e^vwz#k3xIcwqkdI)gh@r4IRx*WBfv7i`3-BgOB6Qsu#3|mka?2QrsN?Xb{
)`qiv8vB0Vu6RAN`KWyY+7D~D*m`MYqp(%>PQTanFz2sjMDAmQt?ZVlNE&jejKw)05PQn@Ue7M)XH-plsoy1LwEv9NhI~w{kZ@Gl
<w0qoX)iBoY{V9~R_0(}xuV`GT^og>&fCYGXB`~6EL~LLmn=(zQv(u@=$c?FOD<}0p<v5XRSZ!>(&R)+)jtC1m!|u{`grbn5#iki
Rd1dN>U`0ct*!_Fo&y|lkL%G)bt&bd<+{!g!BvQkQec3F8kZxBz!HFUEB1J<n>Nowp;<K)kOUMEK;LXsr~{(RNsh>wbdGN17|K&>
pnR|3(HjT?b%hp|oF~EVyU9<&qrie7fjq1Jim`uQrpTlH_A|Mo?wGoIlte#xC%Bf#*=sUA?%kanrXnxVH0^ogU&nNLN~6R3(eM1}
+P33FdvxNn_|vBTbvPs-87uFpEN}j=_P5-3nu+tfzFI7Oi-IUX@uGM&8W<@ghF!?1a(kAnr0>b5TM=*6ra3!{^mYldtQY&&mqA&*
x#k!MIkm@+Z8n&qYBCK=ExOEeb&*j7F$%!>t0e~Qj{&d4#~rEXXI3oHBk?OZ^G(EIfoza@Tbo2G`V=-D1(1r3n{HB|q!d*HCJj;a
JCK{7k9MDgS%9vq^Xe>eweDmg;n>Xi^{1*(TR*Dm&;f^F-fX-94|NsQ=k`EhLKK}ocV<Hk16~Pr@}U+GDnj^v%GHKQ()<kNM!#?}
DnlSGv}zs(Qd#VO23PQIBxK~n716bhvXlo^%gLWe9zT2rCUou$?)y4+Da3&H;Lv7A8p(Zi_z#bn973TBxn7RUJ|QFsVWM1g`o4T2
U142Bc+C>E9SVJ1IdJ?HzCUnyXyAX$=qNgWV-HUyUNI;kdzoAB1*a7YNKpW(<h`OMd_<{1My%SM-H(sJqLv|633X>5<ELKl)?f0<
#K2NL4_n#D7aQ4u=<68vFq=Og%Htgty==N+RcEk$JErld-%q<_V;(YBdTGZz+ltYnmXIKW=Sg_mw5^{Hw>|@W*J4RgQ8jYeYQ7J-
?|sKZ<L}r30oOc~G~aX<<HS~a!{ypav<%utA|^pq1xy;40+Qi*USc<T4Kwj(DBS*WqO`JEr8)UwT~u7N^<cr_L6L|M#;xP%qC6^-
655rQ9J*Q6cjHYA?%|EQE?WJ6-!ei!yTuN0e=8A*XqcdgDGy{kqq5T0#E}gZ_HO|+rl_^Fe(%c-P%*WtGzDPNqFFRXnlbNn+f`uB
J@0?r0scu9k`Gb%BV)J;3jgA;9RYIsIekc6;3z;m#Jo+%uP`WdIO`xDB%ZF=0HF#IrD!x#&{KF=K%i<$mLM&MLFGsuO*KG7EmF{V
DpEaZLmLi}4>~rH@<*fwkP4xCKjMd_N>16TN}wN<1EdmSC>$pnC~syAT!5j7K&&>C|4VIPcf#bTO=W1(MZ*Y`jUZ+WOiHu^@lNj?
9k|1L7Z|;NpF_{^;0%YCUC$}UmUDl3nd@fbw?){?qK+HFWS3!Sr@+6<eCSbhc7~#&#Sx6aLzI(eOn%csHho6Y31;YPa674}5<Ud-
17k1w+>W^It2N1Y0?i&Z`kA3Sb7w+nn8KXX1O>np0tHB^z#5Ah?aiUOt__^+$<<Pu7B8w%i5M89eR)H>aH$@rEZ<zayG95W#)yF=
l3|+As)0I1fZX7oP~X?hYJ@@rtV}@SmIS>vM^Y4YFCCB@;~ii^!Z9;A>H}{M4}#NzX!KzZqO1miAz&61q7)%ZK%|lr2+V-QL?W;<
C%-*cS5NE5_WP|(Os?Csw6y8BKHk@yU3L_DK11);3TAR4&POfE=&sDNS}JZyG7};9Kqe$kwXvCu*0*b5#%yVkkgSD1JKg4U5}enM
%osr+2?~c($r}V{k6x9^9)d$>vlS&q8{K_?To2@f-gwrr!yGyuk)&v~+S&zd;yKs(p+O2MAPAq=$Ao#S5eJc^ipbo!<|#yF8x|$0
egEEkXRm$W`OH50S)=SeZHe;C3Hm_!Lx@^^A^m{*C(?8r^O)y4ynn7knB*zAkKYO>ObvsQbDygKry-~vf3wgH;ns%tp*b9&LxTg_
Zw|%L(J*AoArD*@2l4-2;n@A3Z?+9ezxcUs13vg563A3Sg-}%`5X~fZ<j$g+ou|%2z!O(k^!RcNncu1h2mi<A9$SsqRp1Bl@G?K>
db@7Zz<8KbFdhNaxcpe_&JWjDY&@yAkU5QMhk)s)O$Lq-{vo4%%7%iNa#HYEjMNSKZm;?IIXHpHf5Wc558vI8Uv7?IPEhwi=VuAJ
KqAnThzvsD8CZbzllrv|0%UPmCkP$jVAV`L$z5_-DEOdju|r5ff0kP91N=B=yuI$wPQMaMEG}ybQKb%8$p(|RHv$fbK0~5_ju2FL
gj5tknvQ1pxGMCQx<E`_cwn(uiVS0#x-ZxIw(EGr#{3U1q40c<pm2C8_=Z#>$ID_*);)n#e6smR)@vpqiz?1>NeP>>6w0xw%d?>p
4rjz!gZza7arg-Xp#Hd^Z!4)`fJ`I*)mAZ6YK#9dlQ~doLY*N}N+Nm*(eCZ`k^emx_C1F)i_+ta7>?AhY1`oT92x`RL{7T+D0MXq
JGaM{u4ZYB!9V_oe#glWxB_PC2}#uvH0NzO)Ik4O^NZDYYR<7UTTz)SS+s&lIDs_dLIEOZm`d77%@fDkx&k$-0nARVPM+-Z)1rBq
IvN#J9KF74g5Z708SB*(@*j8V{sWh)Oz_rsMFIV3`<jn1#Hm72fd*3y6dQ8F1N$zPx7Y%3SqOqatd#iT{dxjgJ4A!~A$BGVF|##>
BP@squ>Hr>!{&W^)aUpd53x31hfWzWf+GEf<;eDmz;;?8Oo)0>lE9}DNAoaY>fwMsP$YpBQ->EuNf`S;P?ll4$CiWx`6%~+_9`1!
>wkg=bU$Aq8yNR88v~w?k)9D}Gn>jBL){L(yy6|3jAOG0s{J9sKi?<XePl!(gb|bs8yq<PzscM?hhR92VC9T)9%rKg*BhWRpW=6Q
mwC|Wui$eX0OlW&kFpr~rkqbuC$v#1F(JBK50VE-ptDdAvj9uD7m_D5>(=R`r>*E2HuO6~^{{XFnjL3o*g8GSh4q%ua+ARFJJ)V<
ayBID4<d4y?bP*7{5?`qU)ztb$48&^YJE1}=ceQESUHoMKrn&vl>;)L!}<7ssL}8HJL2$e;MO8T0hdtJlP`B9o<wSND5PK!`#}s*
uz*-xb|^f%%E`h|aj1RHc%r43oFA|p2bZlbgV_UGHgo@QpRk#*eSr2F8@K3h_kkNGUZui*eE$p~)HZ5O2Zs};PN#vj6C8Rx15F}_
laMq{^WuFpJN{q4*Rp$XpS2H|9`A06^0@!AXZ@h@HBQHW<>;oJNTL2!{AHYuwEwNkY9g(*K~#GGqL~F)tLti_Zrf_A$M)K)CR)D0
F^oS^&GXk&-hUwdVKKe#(E6W8yL;A>ZS3UvCVfEE5#OAAr1tq|aOwuHQQy$~?iv3Qjg7agB<>Y5?^5M69Kd<e@$}s{J}580)F7TA
ol>Q_Oi>tY{HErONvTQ`28I?&GMYJ*_H-V7!xtxWvG88<r-9T;LjYu#_woahpX0A1{kyk`q#7?S^Ro^E7E~A95JlN4l@gUnf*(l5
R8w|9(11QdfOr(iN#uV_9dw@oxRd$dlZ7o0C>wT8h<3q&(Ye=$oRItjxjv=e4g6Q|BbVqDM+1lPZm&LL$4$Yw-;dbrb5pJ3{+#$c
wxWguq4MH&784<!Pbb)UerFS(%{uoryT`vTCt(h;><%4CoKYH?#(R&H*nFfr_XEc5O3KQSeDdH$fTwe)Zps39qJCYyBXO{jRX|(d
030%KfLQ(1C!5&!nl9r~1M+w{;fIOf=sI%7SF!sRPGjDG<(=ojfW8kD{EkmAwuANMfOP(dp$#*)H?)5us;D48sMOSdfR61@;Zgf-
OS+0Gs4ANC*fME$cM;_nrl@f^HgMwp4u-Ca@jfbSYEnpEhuj+(K7$B-0O0t?)%7RX8oMVb4z~rw*flolQ<>M#o-_^N$w^2cYO07j
AtqOuhe2^0bs&3A*T`KAH!K*B?Y-}goAg9S^Dn{!_N8QiFeD!{^=+qd9f<cbuV*a;Dyu6&RbG+d?qA5+IPP9f?uGw{^}huZ&}<Nk
*#9H$dhf}b7PKZhli}cIc*c3&KKoo+)$sxj%F-1dv=7=e9zOs<&y3Ik%aVjutR%uHcd$=tP{4sONi=?A++0mhrz@lG<bDg`p!Ko@
QB5JIqUel(rL<8V<#)SEh*ch}g+D!c$6`KhKB*=nymz6$dFT}d<BUo#b>nw3Cwgo1`IBgA6$^L;oHsaNCWd<xW*l(L>$411)@DfE
VKXRCh={K|UQGS7{UM`i`sQduHplgI@AUQS$y4h5s86Pm6_=yK{ex7p!$@#ta7lUB*C2u<ap3(q5Y>{-_&O98mO7q+V3ZRh`X3PV
NRZ}suLHXaj7KC5ecsGG&E2E%dW{{lzS4Y3iU{}l&$Xd_rsVQFfnz)L`^-vHCydQd_?#I71|E`lK3%y!U5<UwV<iUOhh&EY#6H~(
9}j`4|1oU}{ZYR-ad^Rz{%LhhWv<fYgmgKLv0|u<{}eTjmZ`PFlu(!03EYs$IQ#59Vu#|epe!T=2&7JE_q{$p(*Iz7>SfP&Ttgmz
6aMGe;D_c1p+3Kx0rY*&q2xjJFU`kM`32c0hjC+v%Nf%HKCZ)`2iaBRC~^ZvJCDn*uERr~$WqhTWc&5j`NN`hZZ#|&W(4bit`hQb
Y+@#;ifN*MLAHr)wuPjosU~SfnotiR<(%e8+JMOjdp>Ws>#Zm5$9mFZRf(3(?30Nw|3Gpy5W%nl3~VoiAF+RE>b$)Q6V`cxmhb(;
^%B3w`L)@UvY*!h1v|~ZWTp(1srtUAbRw#x`pCXtg<nNn^Q~<X77<cQkIEPOYc;wsbpDb}>Qobfa`GUnk^W5{(bRupH2-!AV?i_f
*inSqZOYK4Bzj%=u;}1UPV#%(JgM7WXINxJljQAshf(2m4@T-^Z!Tf$ZT-gCTyx?6e-5qA=u9vT{MG>acfF)Uov)rpDeCCkhs#H%
q)`69UzX>fz5AS<EAH0t@xWe9V8X%-L16I{VgX<k5mX5K)@nfN2oeSaFcDJhcy{emN!bI)fXF0(6w{BvY&c|=Sm>rH^Ca%dn)AYV
c|5q_G#!E#9$+y=5ojfgX>BP=qLCI@6u#X+;I{NWZnt&@fD{*28UOR6w~YqXg1zrf30j8c)^i*q*)6=G`Lng#pTOVie<kisFh8Jy
{{x|a#ucQ8Qiu4c6X%y5Pxx~Myhl!T9zGIzH~I%b`^Y(}4vqa={S{IvTKB{sX%Y2jNnTRXeR8w<B5OZ{viDEz#`Kg0IHug(X5sq}
AC3Z%{>61vyAC<ketJG*mYT9veLbGUnG}{l`KkhppXz=C%_2)qXh+ZRKbIGm0kHit|Khjy@9p$rK0EUJHp{x#_4voU@%m{p3m%;n
+_Kg<!jahjN-g1kk*9$f{yzb}N8J>kY?u3cat!dTdw-3e_<uZqjX&0JK8^O?3}f4@->%aCiFf&WWyj?W_*(wg=Cq|fy(hX4Z=WA*
)7A&GhFo@p<$?N{-Q++2l60178IM%11beNT{r<1jJqGNljHA0t_xLoQ$z`wCY2UYA5IhIdEDrVd?7hDfmgG~tf9$`<Ozh%cX_x&i
$Z*knPhZoAFK<<4*I>Sw&e;~07x(b3X4+4_TIe#0jLtkW!{o$%I17MYGKrhsk~9LsW?r0mMj5+50hO9-@1E_-Vt<C-pMS7hdiw6e
h5f<Ct?BXny8cE<<JXW|Cs4qYRDky#pi`IwP&yh7?7&N=Ob2{7jv!?UD|8AFp+&D{Tyua{dJVk}e%@Zs;@&^I$SbP{Ay)k|V(h8u
_Dno|K0wH(QL$rx-EoFek_p`neawGaf&bZmut*XWLV^b?+mC+H(1Q-az5YxZfT;ue`d8ZP;6<#V^i4YC^p}UL$4N!K<L2M5`(MLP
iIGpe(z|+;03d|ppNEnC-*?lu6V_CJD{T`Brj(lp8Nauo?DmC;>}UJY|7|qmtSDv~fc+^hM~t7mzorhipLaSiLr-TU;OL>zt14at
E(c&kE?=3Mt#2XAsSeJKL7NkMO~yPRG`CnMxtieBS9C<F4p|8Z!)zV07g-M;?)7gwfa)W{Q%dA_Omm*wHU2yt9d+E94jBOC5QiK;
27l?DgE)|&f-YABJFO%Rj2Tf;{deF(kFA--7IA`xu^UB-BMl}E4I0vIoJ&-t08mn;B@H7;!B8~N#DxU~Fib;DH4w2WL#U0M8*NbH
i(&}S)K;~i(YBiwCZM3RjIM+G^bo{TQA9}6g#}Sf48agnLR3phR0Kgt%+QS$RX|V_r3tE9rjVkNl7(yRY#g#0ltmEBK~+=*O+gW)
FvU>>%~XDIfP!jisfwef^*2hCAxIQ}Pys-MMJY%v0#zuKQZ%a&upo&5JP2kV_m+A3MbIhwTN97=B|++Xl{*NA9{%6Xkx8iu9zf=5
fDMQaP<>=GbC6lrr99aQrXPRn{a;Tlz~MM$-8tQckwc1^jPlpeO^oNrL*TGD-K=wLgw=uCzBWs;Dd0fayO6b&MfFgm3-Qlc(o-dz
vI&qGIAqd8UfNY+ntafix=&Vn-ZZm$4^;lBdmX-fQxH7TpgN>0KZm!B^Wx$U9p6S1X?~Yf*rHT{GKdtWYO2oZqYMa?-pAw0p@v}m
2&2%eSm;><X-Q`^{ULuUa3BP}ilBr*H>B8qmDGH+QJokreevC{M2Yg&P7`=dyxcs03H{9*RZj>1$wWj$ly?tt_7n&ol=%<da)ib{
Ztn1Q3Zc<SG~*rmQL9?Tc-yZ{fY}ptDfN^M{{LFh3pyf9qgW3I3+>HDls$Tl%dHv~HhVYP&9~P*I8LGD=P~Wuc#Ns0JaFNh4Fp3n
lQBRz060+>C<Z05ZL5W5g@p<%TfNjUn4D`%L@0q-hXp8c#<0}qy$-a0QN30Mg<E?;3IrlLHe-!Mf^bs=6h!Lk4=H$frW-BR`ZH##
EVmMwDDYXl*@4PoQo&)v(~RSYTu^s<vof6tUOC?;iX1iPlc38DT5)dMHAGhPhG5=HU5Q+Z>8gwr5h5qG3`s~dtU;xNyTb-Rst}?J
`}O`4>C@4`oPT-%Ia~B~?tk+JpQhZbpInEr)PDcpcz;(Xv!DcmP`ZKDS)=OsetLIFWGkC~vn`PZbV5((zxe3_2_L?ev|8<kKIZQo
=AHj_)BE>**ZV;CBlNRun1{VMW$Dg!1BF%pCv4?3J@^+4UFI6qR2(Y6@`r{19wr+R$w^f(pGgDdrVSHGzy}}WyH7GPugkT0NUHY8
hcpn|e()R?`Q;}m(hh09TRldENADy1^I2F8rj|L$CwM|Q!q*0xQD|gI4pEv<_J4<qekYp{Ec8VVc)}wkGo;{2o}35)6h9=5EBP~q
f@-Rz#>vE`lmc~<qS6JCh5;}`ON4dnvF5VDs3iI7oD&|8$$-pH2Vj4j-+=apy0MPfP_MW1o(4he?RwJLL*SKH>F~$>Qua)Z0u88=
8cGXAgZPvvDHY06P*TC5g?CJv0O?iDuj4Bk>ykn<UrAXs#hjYa>=#ox0-;3D?5NT7_}@bs{?^$1I~=L@8Zw!2@I<<J_ex{568Cb<
hm$f`P^8SuF?60#L&=0}j5R6=OC?<a_?8GCN>PRSS_Z<VKe}hB>vYI8+eu4Z8a1w4nyopL;dSZ1WgFA}2}vS5(hQC;hMizp!G^Mm
7Va%a!E<Yr)@wP~GLUa9SfQ_+VCE6)$)-SK?4x&el_p60wi$^uP}r?%ppKS-dpqCFi`_V8l(aR_>j-{oFADvS4f^~T7b+J?`wQsx
#r$#DM?tGS%(JrnDSf|#Hg?zi*N*#5C_R07u<3lRh$lltXYE)C6lL;bdP30*RI+!UZ&h7A%t$2Yui5^KhZk+M@vgEI^=sMQ^};O1
coBBH*=5X0lNu>5W}WJr++x>FbLmNr+DJ)X$8#e;%-FPnM+fAhCh3pAsvqGt9*Qi2F`#^pv2<*X|Bh7lV|b+N+7CX}If^RTWP*@M
5*ZUIuhx{(EAR!T?94gIx_Rx+|DFAgtiFMmdp#OcIun0>^44gB7?cjObf%=|GIKetY*IX2xvKvB;S9!l>DT1CrA3lILM*Y}EzfIw
^6T}~j!@b=HSWBzR8ff`pnK~zcYQksYyYEJA^cd~E^__r)bY|K6XA~z^sI(e<<hkol^M3ZD^xa6O$snr-f0?(NtlAFqW=B5pn(>p
t`H?C*xUdKfCX^_q@n#ct^LS;&euWid;zA=q_G8i;S>x2goqT)f&kw6p`pIzoxOcl3o<%ncu)ixGo*N?msIeE49h`o)11e(Kic8o
-Qbq*CRUi)gugZhi2nsyhm&StNc%|e!x23x*ce$UN^n|I#a$Zs^QVVR%$x4U=N<PIDxi_aS2RdRWsNBdUc0epMmA!|&fb1HtAZ@H
t-P2TG-*m4WL&d!D2gBA+hmwCe1Evt?kj4_Xo8X~6iPu3N|Mf;QQG-5GZc{}+BAX^526DUK>li*uTrd%RUmwFL4J!D>{A&{%C9Pf
i6~39B*8JfyyX||y>Z6jaiiAGxDc-A2ymTR8+1uf%pg@MA(F*5$PCM$=&7WXfJvq8jJbqH%#g+*?8Jenq=rcra%t2IArBGI;Dr({
+|@bOwav;sG2aB-{mqLWk!*w2gr5s$9NtiJhYXT+-oxw7@@FqhqoL35)ykeN4)&jV7$M!Mp_ch#`_u^*G3cA{_ee1aPbEP%MNxyB
DAj_&+eLXtuz(v?6@>`yt?5t{ijn3;Svl2SRWM7rg6iyEPFJW1XS6EYE_zmz1+Sb&rt=*RfSHwx=udySGCWpAX?)myetk&8W-wZ+
OWIR=0!QeOG)|iMA5?-}q?&<7f$+t?f8x5!C58T3$(A}X5_Ck?C&FgNN(4}{-?IwW-8icoGIYzVb9&57(Q6P!1PKdHN-Te8YKc>u
F)|_7#vXgvc$4G0b!KamIF2VQGxMcIiVtS$*c?WxELrF7@hPz1U2<=MP(frtR7HwY*D2eQozvA*$u$>N&aY(>Ij~7OkSCkhRG^at
fy<0eM}!ZVQV80%XFU}MLxPye0?4(LXu(QC6@q{<Qw7XelQL|^x;QgF6VloppeWsK8STOy5IWW6B&o=hecXQyX-BJ7iw{wf?$P|O
n}b5|ov^hJC)&fuKD(T-p}2Kyj?S`HZJS~3|J`Qzx?zteEWJ;!_)qMJqKJLzD8yrLM^BP{a`M*P!ts2VWAa9t@l~WlOVYAGAF@sM
%~+17&_xRs^)fL`O;9i*eqR5x++v-R^0(|aRvkT=-9HZx^wa>_5LF1WIwT4q4I=jI@tJ$w|H_(YhIafJ`j`;xtlb)#>yalvO4lRq
H&wy87cmz86{NE{s-;M>=%JED71!<AnCCY9Glj#1s3-=D(S(W%?l}MhIAkOc0MLXE0M%@|TU-XV?kr+NOW%CD@IaWHBm>}vWZz%I
`!0eU`TY7dyICI4WOSv#@X7GeiU|t2ab`IxX1zHSkVFZxri5oFU^1I-Xh5+<5N|#wm4z5c4_PG>fC^A#|HEoSrus(mF4}NA7Y~(V
YIA|(8k7iwFcIy?e7<rMo+0JOn&}qks^l4<jitGi#rIOYdUCi)@8-a6Upt)$%~z@6r_-$Bn+3OqY$PKbwx;uzT%>5`03{}PI_1Hn
>QQjViu*4s5NF0n@Xo+F5MeTrB^H??rI-D+G9<xBmV(Z8{~D_?h6;V<2TseeOU+Y{6=H;eWm|&BkGQHqp&v6a$^czqs6-S~!NQJ5
jTVGhrk3K;C^#ycC~vk?R)M5J05iE)_EA8BK5x*JwNk$oaw?_B8Rx4h15%_=?MQB)RTy|0O+u7Ymqia*t001d@F*I5SYurS2knX`
<;vl0Ny?I#@&y1y2sWw&O4HS8NJ4q4IV4Pl3Rs~|;xXZ~BSq$)%IX4X#@J4osohllc`hs#6%c;49~8y%MdLP5K_nxc?cTSaE$PeY
b8R(J9PHL4P(}=3y2KDwQcXY$_LT|{3Ko#k>Ci5;eIO}X4Gj<9@#mazXU#sI`gagrw=!aiV+(kdj`UF!&`I6Z3#*dBnNVfSwgBkF
l)!0_c<?Ua!h!N`Z3IDOB}lTUSfOIi%ChM^NUEg<)FJ@+Rx|if)|j!0VncfLDssGgBDHo#cT{XsR(>W;80H`*Rg@d^RhPO{MLa=u
IM$E)vE?3>!&L%5&SC)EK^x`=6N&*P-5G%d5-M4T@rpyXP4S!pIn0NY`OHh@_W%ckL>M1e`hD2z{Xf6&`?Ubp9pL=D{5y|rhM(bX
+7h>?+u8)6Tc950>Vc6|U-yv_W|8d|E<KF14E_02*MB|&zIjYh#5>{2>FL;CTY2fD&epgpBMgc)k^LmIp$tjmgwMIKi<eC8Ik#3-
TD-`oi{r(l`A7B}mgIK}1=yEmX4ra4{h9Tcr4+A4qb&ys4)<0f1G{7Jsw>u5qKIYUR!KO&iZq=S?IJ@88hd9>Tj63ANKqoZ$4LKJ
j^KXlIkV-aH;T@@`^MY**4(Y3lblF4SwQkThq0oC7Sm?Sh>T~ueJ9%U=%A>e5J}(A!Tk%{Tr~mkvk6>YL08bJ%5OTX;PJ~SuNzsO
l_NDC*K=2}bfSh^_{3iFj?4b(&YiIGyL6uss0DT#*?lf8br%@GU3QYXv!f$P*~5TdZcL+O`u&xa_${#oAsA@z6k~Lukwi#lS&WMP
a#OZ#qY@v#UZi;ae*I)2Jo|Ip;iLzissm@lD;=n$ZNyo8CoC1M-Gffv<BB7ZQ-fc<yWU+{?)GU^s}x*!zPQuEo%z71DC1umblPTf
*Fv+&Rn^MzpkVW|z?4pG;OBLoiN0zSTC8Plq@R!K)wpcTX?q)K@X%|muG;0rnSCuO#7$S5#6nSwnYw1PaTBb%G18s!`FN<6ymM?2
!ruN|20y=-@#`d#cpyRZ0H7#+QcqM+50fFRsJb)T{j~pDaSwFh!)Ce9C-8^E?v$lI@Wc5ZJVRohE=DNGxN!S)>oLXorumEWoUrDG
zVe?nH{XfQ7dY$(B&Cxv;dD!QmtQT<z&fV(FZBV#Iv@J-7v}9(-RdI|-164_vAUysCLn)#``~+z@#J{(=DH=Sv1hv`eIHkUC?0{|
TIAXPJ!_i2oFDVtKAOh5o|ML$zqrY{O)oPi9<cH1J+Hb?Z9;rK@hE#B6gnC7Q`h8@l)F+Sr2?1aQ|aP|JXznVG@zQ_Gf?*Z&olZK
T3DcoB_H>cWhbc3S>DuO&~j?bOX`w*Cms4AYzONc2EyPT^<?~nf;Hi56+)8~49Ew@N(3lz^UD#17=rM6o6`2}|J>{!$nD+4Qv5oH
ceClT#PK>9kIH|Bl=Pp_%#W7`GRD|{i7?17Y{wL>R1|VlDj%tZj~-;N?oJ#73<IdqPb`$rC+3NLDN5(SI5-#~=jE*$AGMx5i_A|W
*-l>LJ~mloYL@%?b2k~k98AJ!@;IlL{k%NDy>lt%TY2~}^(P^@8U;L$j?BXuc;8BrDiCt0P-dt_ME}2A2T1~Cx3W10qM=ezh6SpM
Twa|x1wq`+**l;}O$K~bbxz<|(VthWF{EqUV>{D_44$`Y_iS$6GDOfCo3=Fx>@c&~acd?fHh=ZOa?esMmb|l%?@D)!JTTZHD=2`d
*MsTlI~wFXkwigX7&e<w3QZHE!5u6~g#U0ns7S=d;)96^-U6s_Qh@}<9T(LDmar%nm|)_-*@dVA_&Xb6VN!=%Jx5-GR$q*duhCdL
p7*iZ`W`&oPN&1TY91xo?(4b;c@}&yqUcM>1Ea~B6iz{uoW6z(v$h@k6gzQeXMN8begzA;__wt5Jeq&J$Zlm3q2@%+1!sh<JEelH
U}AU^VE8TdD4(iz-h83kU>w7#FvFvr3Qt@qlQIj$O$;#whkXgCewr_zG5Bg7A>}_Joz%P@V~1mEa{UTlb1Hqx^d}H!!|P|EIi%aB
PUcY$kXgf$*=*Mu!##6M#7%m+?^`*+;*jOQ8SeF?ba`m{GaAl3A1UNMB)RyV9Ge04+-#y3sf3uvUS@&MV3+?7j?X>VpLohB^b|z~
R-W=<+z|H8^z&!FdwXZR*Xj<auA`4<-(@xE=?ZAkr&5_daOdy!clxPN$eV#+D?r=&0RRehm>k6f;1mONfCAusmC-sF9>|y^VNYR7
90x8No|1*JtrA}oK-u#1%fr?+ta#~JIv4umq8GD%f1tO1uP`KiC!IgGk?DD2f!Qmn|F2(V{a&5Fuv$B<=f$&>33O%=VmP-m{C#RT
`#YO4PPpn0avr@_O}AInp@(bPZxPEb95&B8R@hOgwPo>?yh#E4dp%rHS0~i*bnk_kCUC5L*T~X4|5o&Q<kL0;;j_`lW0d7LU$yq$
KSRO$<#vs<8&Tcz6wx-;a_X+J52corkU$`yPjTgJAKe3_E|6BRC(>FPQ%EUHKn9bT7L=hV{c*rQJZt7*Oiz4<BvPUlg`t9=GD0DV
s!v!wzz0ZBoi37rq&|?YAZb(O1Eo@x`b(fy_a=$}scZtFy`_-YDPZ*(^}_z&!}^dieSf9l`Xi1<GY2dNAGq%M`^o_T-9NEVfK9x6
jC@(Iw($PLG#ZLA7@})|HEP2|Gz2WBO*4`_#Llj;(oayQq=!m`{oKbBe%xZHIIr3jEdq1K5s3!|3=rwnBvcYIzz`9vvqV&tqd`JU
(6&{|nxqc}PvZ!`k_^|6{f&p>lmi>^D~GVa0)Rv5J`Tr0*e~Dk7Wt$J%_f6`44&Wz>M9VTAv*>8%8{jimtq(k&IugAoneGHo=6?0
0;9=K)%@82)5#OB&jNql83Q5Cf`ZU7fkc*&BszfuoGgc^dz^cxboO(>{jQAltKZDG%8Ucsl=%C(HPQA2kJuQ8`eei&kOV@eCGkGs
eH{ZqFfNAR$<>WVx4Th&(1*ZJsTv3%CMIKHi7H?u(0IyxBq*dYI|f18KVKS%>%ONi0bb1D9bSg$U63E_k!1)!pZjHLEEpHwaQ;Up
6Gbag1wkZ1Ojpks5(nBBVe#n~^DGJ+KRuIEOZxWZMNfxD<vBl=;PGV1%?w>xjMho|Y6gu>*mJRjG;r9}SG5>gL~(eI-|A0O?;Eg>
dB`8d!`RrWjVUn<KUJe0RA$VhOLj~_1fCLUCJk>tVE0>R-TWht?s`b74xyNu#Zd?vP<&7xO#=qEi7Y)${%UB}z(RyKC_y2|<+mnx
=S|xb0Zjq$lM<9Cau(x!5BlZjDs`Pk6L5Q3L*@g@711?2)D%DWP=p63ue?66#{=OQfyEt=VIx>TqMo|8?xN8|?QFM3F|;y7kfDF6
gGy6PG^Z00<d0Uun395?2weyicyMX};zTot2s#6yO$yZ_6tt;^RWOSn9Mbv+2igI+{d>Lpt(zuH8D8mTT0+JU<Oz<ifEs`px`iRE
F7CMA8w<tFmwU0Fk*%{1glM|E@Kue#U4G-|A%#tPO%zg6z<~o6`jK&Q!aRN_<$w)I1kx0uWlqTl0V%ow#2gtCB_tr&O;9G(FxXV0
?44w0;i#Jj+b-<tM45y!I>v-_6aCN;5i=mcL=>kExZS=WXqrlB8aj3(=bpq}pPE2>{uo!Z-kpaebT=QiF|W(Dv5X+$JBLULe47+e
Ktm+V{m6F)pWg?J*M^HA!SpAng~1g-RV_vhU!V>Tuu0^njBC)I!4TSNVVRX6KqjFGBojjhuACGfUzT@n;DFv9E5sj=b^HQ?#puep
Tx2l$zytCP&Xk;N*Bf%)15FJuTCcJ7BAN;pvf*kTCm;ZdWh?kjLPnsXn4@fz=o2kWY#+Wj+!(>pf-o8>qJt5mH8WE-BK~|D6)6-V
A~<gs3WnzFY2YE=8G8N)-IMYLI?MBeq$qS~X%O6oLrJ0X14xn0L27R>^+0dSw}Q8d)Tuk`?fmSPDf76baS&GeNdxbMKBNz9*&o3v
_Uk9|TGUa|j4}Q5!;>-_uPH(PVP{eaJ-h1(sGXIDkSZ_i#v)6GymEWBL)?#mDEv_L>{gbA_>oE;D)Zjs&}a1+Oa@NrI=*<&yUp%7
B+?-eo+sBs-ps_)j2Z_C-;4!30&v#~PpeURKG}<~h$g$3Nj@SN!G%5X^9*u4srtOiq?m|4H6HM)VJK;Uf`%%DfhiJ8%mn($`p!>m
1tU~T1q)3uQXk4X4OUvrhMG#KEeG*~pnsYV8k3z4Fi?gn!oJ}&5q1o1PSi=FiJ}Q9)>6?01`i1+JcuwwJ{BR>(9v8co88JtpuZl(
(dTssF+|ojDE;aEs5)s{TFxi54^K{gQ`Zki--P4~^`Hlg7v{h&s3M63AXCk%5$qahn5qtaw&c>kSwi;4DL9yeZN!fR-hMUo{l1&?
fy<bP3IwGB2`Fd=kxE(;g@Qq#6fc#9pe6x=C;^~K@^c{-3`;>mlqgg|>v|LIBj}X$zHCxbNl^qiwIGrtgs%^Vxz*HhEJ$R?XS4et
i6$u-fD_NmU!D)-jk(3imjNARSqz8`wF<$51Sx8G4<A%{!VQAOQE{nl_ARE3T~ATM8}TIKb}DgMdxD9IK#-w=sHT~v28I?-j0vY;
a#P*zbaR2h20_{*UtDn~9(O$T<ivQD5EM(gIm{A12J@4qd%*PiazqV<+<@-G)F(o5%};efO;CMF_+UA_$oDaggSa(BUhq!kKe}kD
r|5~*;!+$(p78VHeM=`gAUW>jhFW&Rklss~0r3*SoW<S>aY)eCX<w@egzzBD7?d%<@G^u%OgHV+DEFI>y*NJ3Y0>Plq>_wGQSeqZ
=)BwqDK{DNMCG(@g3Y-jK8Wx<&Iuu6RnVFYV#G#~^b9VMdU|~qhacd85Hb<QNMqKqh?ycnCK^aAUsmHe!$}hW)=*OAn8W!`@%x+i
i-~dBYbG509K^-GO+It3?{R-TpgRH(0D-{``@nJi2i~9fPwF0fYmxAONtg;Uq-ix}>~-I^pKV}Igp){o@Qx58?vBVYk9(?+c_xqB
8&MxC9cR>Qk=8~d7{k=4b^v`rlhBn%wIY)Ri<u#bFc62xL(4y>_0gZ^p+tPHoM)~0VUJOZC#`5tRZ4?m6ZaZpKn}DOa0aXa<^G-q
eD`1uwmM7Gp}9OD1S5X;5_gahg9^H;MSlRn7o<UhNO_Dsz=zJGVtJ@5sAb@y1ECMy`_q*8(7GnH)iMa=6g|n8Cj-vUuMmJ4B%cHf
^DF{+1nbi!G+{@aE?+DMaw+a{cXzH{5yAtAYlm_M$=ILZH4O-4$<}H`%z!+E2mmZS<?<5>-$g^V3o|^^*I&FpVdKY1Kg}cxVP+Hq
;iU8F=cL-tC4g&t&G)(|p2Ir&#)ncqUU>ieXmFE%RSCs)gah?JJNw?<9i$@!!#VM0T*AI11JlBePL%LniXTq9WqTN3RVnx6*Y2SX
P{27UI3fYn5M`$GS}KUUVeJr~CP-rgx=BQ69bhJ3)pEo5S=*>p<=1GALO7u~h-M-Zl8OsodOSgip{RIEGMPQWkon~tczv_z1J&RU
8;f*(k=ew>KKXk>etMh(J|8f_Cz^Q2h<Y98wL1Ot{{PVZ9_Q$mDpaFH68E-ZBQSG*uBOHce7nyAx1MoPFIYQdf+kotG;takA}C6#
x+u&n6ih_G6eL4Rld~;GwMNmP)wI!xixkXppz9UV-W}&hhh0T=n23X^wL*23G?NLUh&utv#aJ-}u@gN8Zj3Rc4J!5?PIawRwG}``
Oj6^ED(dwVKeMe3x{LweBi#t}pzaJoRVj6Z7-EPclYd{Y)a}_;Jjo77CtSDaS}ObC!ET-5LAk_R?Rj>YUVw+nL2k3Vwd3EA(Wt7I
GOET3D8$0xwwlwKr5z4d+R>w-#SF2_j8rv4%ok`)wt}KRZ<)W<gU*f^X90{gMX`*=b`HmPV8PR;x;U-IDoO|lE{shCY=%zSh^5zY
LS&0aXXC>Tk<jsUc<~qjT{z68ShL87xrevAWj)MV9}r-50(^PS5RO9fI)R}7$225Eb%{A2odbqKBn*}_9;b3o$hHgTXeN%)<Vs)#
MCQ6tIN3QMw4x%Sq~XNCJW7zN7G#3#U5mO7*eVGuX6D<6@$wkmv4e$p*3w{xAZewQY6?JS9&y_=$5B?)2HR*j1GC%Hkc+?rVPCKV
M>z=;fjML|*Waa^5SmWuPgZ&-n~Bx5<H}klhPSdQOz-3}9w%=@-FY39I6V(<h4ov+Cee(6PT7pS;yuSzp`KIoa5WRPJ7)-E@FDsT
^PWbUtnTZ2gI&4o?jj%(oCMTBW<%rRhhCSS^pz){ML6PJFq?^pAIoJY*T|$|90?A(zDy_Fhkq+~avsk=(|h4ys|u2z-5J^6KIHk{
1aZHzc#)r=Iy17qlm!srQh+@~L|<-<P#d7?ki!|CKj<d9Z|ZadwqH?$v;NaKJl)~d&p>byM@)1V=L%?Kx}-cOt~&SX(UCSdxORxs
8qO?wZ`^43y5LW)9^lR&3#jZD*I0Cu9r@^AUoUk$eS_?IN-v0g_!$wwl`WP)w9IVoHYR8_s!M8JN>H>_QcI?i$)-|ZVuxcvG;N5e
aW#UZnMg<iLS!J6f>=o=0hOQ`ODV8KEk#YJgrbsO?i3<Awt%6a3I-q?LK_j01<U8LOu$l&4G2W3GNjbADMUjPKu{F33i3`Mf{D^-
3P^;2nW;#CVxp><il&mKLQ=o#)uLJ`6P8Fcp;Sk_j*z089_i9EAe0No2hC0)x_WejQsn7lJGA{hI2;ZAfT)8<pvy$mgc~7Z1*ixb
L&-FP3huUSYDHaJiKHq))xAUF9i3D&<Q_fK%=AGFvLXSbDlElji>wVMH4!Blv}KoA%+pcOTdc}tX{2k22?0j26EjMN7%FS=x)>OW
iYgRwoS4OoVIMn!p}k=6X$!EL0m93q%{J7{Yb-9XNMNWYGdhz@c?Ls?$q^n_PS;0MtRy`XmxP;9fW@3yIKiN4sdB75f+g8KClo%h
nIY}w=Ggx_A9lxCWx~ZJ;cQ+rTBe6qg1V*R!&iGZu<-CSX(+2^F2;+lhcP&>2^^-a4M25pLo`!u5>}=V@+dgBnbj>dOO5Nz<L6+K
w_K&7y330ViAlmr4&>dys6~pW893g9Zdz(A6D<rIq&3F6)ing6`2Mcw^Le*p6C}Yb1yM&97GQ~Lfzd*PA5=>rV)eQ?bTYb3Kla@y
YV$kTF-MTr^lMpH5~k@>nw-;GrtHGWQzX2W9E=dkY;Y8e4uy2-P@|<qR6!6~Su3q|vdStcpxDhKs9R?*2pDRJ|3cLf5e!#$tmBIf
$)&M~lNffa^*lWXuQ2h7Ydsil2W@84S6b7Q-t~tqiL|Uu4;h045aA{k!)cbOwmP#&ZFjwDX$qN|*0-kZo7GUPj_NZJCMAXtVnB_t
=R7<Z&Xp}v6d2Ou9(0Bt3PAGc<lh?tbBYCwlcr`<SXnV>m`hmW8Y1&9Xc+2`UaT6_D5Mum)8Q`{ZYLF^O=9D##!2mlLNdz3cD=)t
St*JFpU0^=K!!uPNdm*NaTr#woegJa55dxAu*}L+wbrQ)Q+g~b19{gB;v02W!!gcEB$SbE)r+dMp}Tefpe?8r444eUQN{)Y+@V0E
hNh(v2N(#N(PpH{xuR`HO;#w+><#!g4{azAw?8U;6Ufsz`We^VshIi-!$7C=0qc(rVX__3LqbHS;sQm6md5=1ae}aM-Ow?k6hskh
HjS_lwlx&Ak)yk=UVyDOF^;QicWP6h$tKv#I>dAf$iVa!5o16Qq+o$(|6V!t^QW(a+2!!~{7;TysEj^(38F55NJv1SSz#;qqUqhZ
4qJ%py%ZxYH9}AnG*uL|giA_LM2#^ENKhp!NhAdXLrF_8(3GW8u}oD^LnQ$P645`C8Y+sYwB)K{hN&f~hGRx(iKL~biYY%IMC{s)
uyy?n9?60X-Uw{`zV5#V$8p#PTi%b1szey6U?CP3z|aTB;QV+q9BP8uMwH`JO;eThWau&5P=yUi0U;cE-Vx&tAa<U1SfTrGW8eop
cQu#4ve+mJPuDk(DA?QWPX46u`YxIr!2_Ii7W1g>6TG8APVS3Rgs}zH1QCK6CM<opRP@sTP$Wv?RVYoTAbcQVP{1ApA%X-cMn|Yo
Aa|r5*ct<Tol%(3lO8<RVqFgT_q?44i46#N!X_%9pju|32$7^-;0Z$#*D#DQ#FQjRod1vc+w<BUn{#?fc0s49?lNx)+I8CpZ2Cgy
c00%-<UEM$L)f}{jwbizya#ak?hRA6L%J~l8o)sIbjjQ>Jr2hY=vd*7_+rbD!HaRc(CFw~RCt~ygprs?Iwdef{(rU&M$Vlzqo64Y
k)eoX%2oH8FwDa%fZ*3gsf=BFb&%eTTLf)XZJKsY+mjnX6+OB6rO{ADG|;8vC1A{@LnB~(KKP^8*~%-Zu*njgxKkbp;mqiwZq?fx
cKnMww;ui(KGM1fiPNe=CY0vrWDcE*DtdRm6uti6oR|}>Y3qme`8hIogW%0XyN|x1sS*L|P%cXuR6cl^bh6+(6{e;zpa_afrJuCd
V;c871YH5P5IX8y&zkP!U#uO89r3=sdCAbevag`Xu;mY0*>hIKnTAMBNrZaRk}lT>(xUOtfFU}bFf{kHci3jGH<`eo!((}%Mjn6w
$F&gyLuM3kz`dx8A_;*49IuHq@a50CUbcs?S;4A~6lnCy1!1IUPJ&6RV!}vc?t1|twkbj}Ceta^K@K*jCxpBYX9vm@Z0v>74CJqk
{Ert|W(LTBNDPN!qzBj>)NIXr=Qv^~M^H?bqQgC6x#91cn>~GX>5nqPdrDzO!4vFU#auc_!XFC&Am|zzpEsZ`1cMMr%nI*eh+i45
s6-4-N?9pHUOF|3$wq4q(Al8`5X1@;p+O5>c{pMyj<kos-3DcZ>++s~qN7rq!ULdGu4*VlngU4BfEr2#5E*NS5dwlyzMNelwgnW{
jDXGS1`)3|@ilh9E3B|1bJ?TD?vdWF8N&=OI2^L3$>Ez$c<}Yxq&p+-PWcI@F++ANNPxwF-$o%51P&}S6h&7wMz@cBEokU~Il!Tg
j}H2IJ0b!hk=MZ1JqnQR^mVxkK<tD<2mQqf94sU0?y~N;FK#9rMg1GP6k&_O*r@}{;WN{(eF&$@ggwTLMRt!)om}XbW4+9S@!Mxy
WO{SO%TfX{0rz$|K$LF5A~7}%*6jRiS)lEzsx+60=F5SE4H)^9Ob<jN*hJ9`z4sSB#h)DjJ2Bb{80__-A=_JU^5%-UX)!e84_aY@
R&{j)isS_zbY}N<OBzT*RBcK2++mFaMvD$bozB@%81?Dj#-u!Y>K!37mF<#o(SXQ^CL!~xnoADMOiA`*Qyc97$Q;JNIy{)yoeit&
8LY&#J-V-Yk>2-<r?NGZbG#GPg?{gP9It7UKK&*#x+DYCfP+Fh=WPods1`lHXbbVUXDJ6^7W$5Id{5E?(PI@6V1cm#_0x#-is^TP
U^llUZX-$qBSa2)Fw^NZn%GyfQgf=jORr|Vp2$l!!m1On!HzzRg<Tz;_1!#jtFbeX<518~K(Hi8fuaOQ`OW6{zbruEjsZ4;4gxoZ
u!3zXt0S!5JO_720m4Nn%*jk$=WH(Kw+e9N!(vtw)g-|+s$L#vo5tZ3J2eyrb3;2=xz)0VpA?+v&sN(9vRe*`OS3VfFAO82JPxpH
*#Mg!cHko<aHEuD+{e<9G*H9};{#*{bA31f81KO=l^;Wg1qS$cUkVrqhN*Qu#-L;4!UHOX=T!odC<Op^U{Am>g&0&<I^6g)Y5jSe
@r2BvuFXT3Qv@<+lFqBFg&9IAL>Vq~f+A==nOp@0J)Sk}@2x#+TwBqGC2wkno@(QgC=p@nbreS=0R3#4p;0?U_3)aa&wcE0ax74M
x^cmHY{^6qeZ#fIyQ5BFS>6Xg@ElRyMV?K{rm($p)x*aHp|FjZ3WP^S3KO~<9LC#cCqalLU{6<8a6CwIPUd@|rxLvh-6%Wa46$kg
j^9~Evth_1K$8j*bR=ai;EDo!2xTiaE5Phc4J00rP6tnvEQ*-8teJ(I%2FrZmOB_@>sPfP>d1g}q`y-Ei#HeGuIIZ{=8D0|>#t{h
X>`m<5`%8WS)PVqnE?Y!s*!R81YwvOF}%<Nvk)ts*wyd74bULIi!?yW4QegSsX;i-jw1+-N)lujB%sJ(m<9_%VK*PDjHM#psT8|5
67WGDCc+$Be)qw%Z~(Ia5=^&YNDIqk&0WoDxiLuqs3-<e+Cf|S)aHxT!V0}FIg{nR4eoJF5O+<Eh)l{4hD}&VHK<l05DAJF-DadG
1j|?oa<NTqL}BJ3d>muFi)6s@M!Fc)-sJ1Kvqf6Ioy=hta2lqa9*vRZ-p;H@-fPEGOBS5vE~T=sa*P=2k!rP41Zcn{089d9AU$s9
!Om!>zNnf*A6N^Xh~(g_BtW>jOh9vyBUCYgSnjD%cqVA!3F8-)m0GgZ)ydb&$vrHcI@rsxF)HP-#-3|pT<{&Rz<DU(W|vzR9tyo2
8rbVsfpoyfgmpG@Aug70x|p3S3S5H3`uOM>2zOc?M2B)T)M2oEA_<7q)JGv=9!j~O&@jYI^P+{Cf_b&tsjrdpW$V8NdE^VS0LIvN
)9mGFjdrd@zC0Z4+-q<=BWK->HRB$f?CjEh4(n%z2f+tbGXQKc7#ChwHP>978HNzDxB}th?ZGpb%**7|YjpWcllwsY3L-GQN-UP4
z;ODYU<E?Gh}R{i7)%2P&=XRmy55*3KAmF;UcJ!T^K+7?itnvAHcu4&7IRH-yIHrn*AVP?(BYkLuT_6TVA`H(ZrDcsSFL$nYIHPv
_dGnV^tnBH%7Szd*Ei?2)8DtheW%&LUcmDGbOpens1ZTDVhIl_7X1Oqst}A0J<j8BE*AiV09(MD5ad(`o@(?eBq}3E0E!F(M?nRl
ti^x=ekOmf_)6n#Q5y9CMVK340K{ei5+hn^EgEaZn}9=tx&e}3U2Mr=1PGM15f}6t5$I%(M>M!gk8>RAE({13L?Bzq(6D`$M2YC<
G+z)A?Mh5i-VtUz>S1#z)2-Z_yyk0TchDV++zz{)iQCIvpBtk*Gl4Z=LW~ayS>QqfoU&2!%3~)l8>LOOOO<O-sJN0F&GniGo7QU}
TG7)_X&fU6L;^tT5TXh7&2325q-Y&`xjYzK2B&ivkU{AudX&MGhqJy|Xg=0NaSdU0(|IeViUmPA-wC2k@Ii&(DmI4GZx}YzEu&h}
td&KbtO?>Bv%sNRm$_zUIU}GaTkE4#FNt`Ky>KPQHs6h8#i~r9$cYMsp$?%iJIp7J)RJ%<@L}n$v}+_lM1U|9Mix?nDKp>anm5;f
8qvGoThXJp2}ijK0TQd+?nMKnFqIXP1dekCM1hpD`R5dIYGhc`?zBZ~OR1GadEZ9+)*gxNizJ>;Ak2uXBE_7t^L6EE+M0Z>k3PBM
q(vl>i69Kic64JjeHSHC0hBhjK=Qn^C}A_|VTs+jf>DvAjAv_-twI#55Hb?Rr2!#|a;9AL<Vk}q+bYb=m}qkEo#mZ0Eb0guevfxR
o3Kg*lk9-ZY=tNfB_Z!xBg7IO$OA%0K$8-DCzr!K-+}DI2_pz*^Rl}m03Gy5*e#$y-24iyB^H^Udb<X&+r??KFw@^=F;6fH26nM(
6UjT7Ji&}Mb~Ur8bO!aY2)&NR3a~1O212P|m`F-!k6;uA0l*ik2EuCD(=Bn&JG9_`!^jjgf)3OqIuL*MfXf8RbxtQp#2N{YqRyNW
Qh5QTqX2O?z$Zl9L);e+!hP4@_hVGI1o1iZbX<b}vjN`9c%9<AzOKN+ARVUz`6YD*Q`lfMFnobI<>;s;+t`fko(j0q@fHNh|F~}q
k(kOsM2HX|_GL;jAdn9b_!0;0ArGvsAfZ&CR%nIe*-UyiN&^^62&EVnNDQ9RCFX2Sk4}82i_Qvp%N@WyI={^ex}srBNtr}^Dj-QR
+^HWkMu7-X1w{|l=c|hsO67a~mrx}`2Q`mG6$;z}FTH5Ql6avKQQ+bOnu%Xbv%CY2SbmZHzD!8xW2JMdTRAJU0;z9n?scv(>~Eo_
cZ_GgarNzMuyh!XQWe1}9cpA0R7^51xxf-H0%+#97l~D8M<n>Vh+79&&z#(2I7vO8`o-ndazOMoYAe_$I`;?^fa#S+1N4BDP&z=`
2M#6-(=jtC!egN4-RYg)&#q2t2YoCe2Y1=kR8Z*~q@4#c=d2U)>XCm14WC1b9V1E+*Ca{n%6gAisFD_&rD9y5=4Q;M?lip8f$L$H
7!q`#S!O6?xMU5O5kSU)J-EI6yWxn}rNpWX1KmF5aK;`=?#me>%@RYhhQY|vhG2T?KyW&MK(oYwAl}C$^Qo99Q2LZZvI|rQl!VUG
o+Z1(xv1#|1}FyvbOs3=1LBF;5F}a1F`Bxx#(D|2-R!~5Psr6wIaTAm4x%oG7>z?D(n(*@U<!0sssjc<^Y9y5MJUM+!?YG1LP4^2
EDXF2x*@LQ*c4a)8!iAP;)3c3VfA1+<V||txZJMCC9oMJHABqt?1KY=kd3=g*)<4vdF0OcQnJg&#Kc0Dt8f_`hA>iVV`Pm6F|iQ|
5EM)hqNN0@1{6i%4qbX+ePjc&h{RAN6byz3tC)O=rwE`2S!K7A#(4acsS*92kM8K|DW=S4qeE?wSY?RX&9Enl)20o{XV%nEcH?kw
S;cNQTe+fZ21-dJkq1(aX)_Y*KxA1~rKon@fS^(y=`p4RT>&*ytcSn7siHJ+SPddZ)wPnbeiT9b;1}>pec*E7c04#eueLZGM!x+}
Im7HbGl<QS%3x^IY9^Orgo!4Gp2nDZLNT0UI9n_vmc-yQ$^DX^y<txsO{JqCY41>+D*Gy+p{wfD_TvIQVfxMH4Z?8sAny;*jrm#-
A|e7RS%M-`C7x`(ysGce%aU+M?#-?jQO#)0W4$<B9aQmwT!6eAwPzYW9PBven-gQlCeS$1!JSPg!Uo(z7=*W4)PRnGiW!i1!Hw4%
oK&#vCP6lqN{X;%(UN7h0dAm^5}K_uE*Cmq+DQ=Oj@$?-mz3nx-+u?m`Y(P3_(Sa!%~Ut-*qDtbB&DQqszU=9q76@m)!_#zF&(+V
pYh2!LL9KtvLEJQ##us-OuxHN%5gBaWa$es(6r?bPs7U&l5(ssM`-uY45$17m|`CjwN=zV&l~{n^i}O1^XcrtjBv4%)-<V(Lm5Q1
qJxE=Of-HiY*R)s3dkB{`z0V{QkQt#24Yi~_;a1!Axd5V&BYwGKoHdHG;wspcF(Ftqp7Y`lf@J2m1s&$@0PqWA78NT?ST!+BtYKG
C#;}k#tH@?nGcuM`ew#7V24{6!x0cj$x0R6SQ)J2uLc~^p525!i{yLsqKa6GnV^a$0tym}6Y&<47<PDL3bc>Jilm_r@;Q$D?{-28
yT|H*YJT*Zh8V%cSVh;UJ4y*dkmiUH3JmUp3D9TD+BmZ@%>1)adb2|;g($zWm5@|Q2w{|@fQc|No02PNJpN~dM9~HBlRy}qvNzR0
kWcR`c<f4FVdHph>>ys(LDuufmZu`In+`JzXo?&nh=@aTl_7;l5r}9t2UTz;(JW|$M}<X#kRhC*jf*A)URaY218H{H#JmOrEWor7
BvZE}SCa^Xy>NITDm|((IvE^^LjjqJGzk)9Qy|MG29VaKr?%!pIzz=$NRfrJA#PNG{jO<KsA01KknUmvs;wQK?G}faCF4V2xQOt^
erChSEe$**mV;y2Q+^@pXgueyPD1I!;6lB6rYTSX5hM+gG+=V#5fpiL)<%nC-jIF~cS5nJ(PW<JP_xMqCMZy)aase&)K%OF1HeoM
oxlOiI?y=c)nFw;l-0=!f4qhmWJoBg5lNYp6OaIPgwlf$(GfB!L_z*C6eT!;4m^lEKzlgq2K70i%$OjTp}93Ti1wm@M({t&b`G)!
(B`HC<~`7F1Kyt_<?R6X5ikWQ|5z}l`{V{nTOq>~vP`BilqqoB`Eb-OtOw@59>{8b-B^;mxz#R59aD1&OuxVp89N4x5B2Yvnqkxw
VJ!+N&r|iipnG5+gZi)8$LD?@Z9q3J_pN=Y!GWxiaj7^?Z3FLSjww)3nrbd)U>KFQlCivwLP;W|Xm`daiarMp92~n217`scDgc3i
Mio>*f^+b+ItoNk`bbXr{6**HJL|8fIL5H69+Ums7d%<X$>BtGu}vKRB<sb`@%njMjc^w*PC#V&=bxt4y6ZRnl2QVJShXd3!(&o3
ZBB)27?tzbja}=UWGv9=1305eCKQnx*@Ir%S}1W2^%Sr<)^#=aPV%hn8)v1dCJ4+(T#*nI%a1ytv|?yazU!}E0VCbll(13ias_kB
BC^GLY#u<4FuV_SdXQ^<cU>9UrhRtX&Gj<~v7lPnY_i61(6XB5G8j9QeX?dI*rtmb%5u|c3dFW8DQHB)4W3lRDJgBPrnzNlXQYOV
)VroecA9Bas^$S<xtX1%z9h{Oi|t6Jc|bUnUq^OFC;~{gDnpcJUEeaWcO9{aaCSG1>v?&a0FQ}cOii%<Q6(tN3zB=_Y?FxrfgqPi
Ccce~$_!7W&x9!7JaWmhWF^O1v_6MLbf<R9LkPl%W@u`pc(+}TTBiO!mDfY9FiPhU-0OoqVm^-ob(PULy%|1I9==dpox$hGTlu%`
dEuRdlc(=^_3E~Ug)m>vO3#M6!MGZ@fI!$BDuTEd+f^`RktWE?5ha*wikLzIk<IQjDi?;vs2JUZK;*Z>IljI}d$YX_>yfyAZ!<*_
l(*O*om>DD1jl9rr5qqQqod!R-tIOD10#lIfj+#rqd>EVeJ!GkHo_6@W3=xQVGh*0HMG(nR$5PER?6>48Oc)Fo_a9vA?kMDo;jB@
e0=`lKC-bywymg`i4G!lAV*pUNb(oM0nrhTe8{4ryewoOaWsZ1&_Hy;XT1C4#QgLzzaA|Ekd^`w-z%F-NmIH&#34HD<Tj3wYXauh
7J;o<m|BHlqnr*dq$luBqsSc+fCnfnipn&REkiC2vIR|{PNS8_jvh(z&-DG;`fu?2o%i6mi@sa#&JImNq)`+j6q+b0mY|o>tz^}2
bQ_w&Itw6R>6wmG4NVIK<qlwm6IKMsWH6ZJlwTlBlB}2!{e+#l^(~^hV8R%e9fzhd#E=uZQ4#>9BAFl<fGI>_AwZd8DvAI}nL>d=
5F{xGk!VU}3Phm;ME-9iHbHx#V3H{gPr7(Mo@d;xtUnriw0XN`n`Y8xYb+L)nnj_P%-}AZ1U|Vwa{1`_nBIJXsZ^yzsL(9vkJ=2x
9g-fw1J!_Hh^9&gmPY0DqmlN<aaahj8k&Uz_%wI^-_!S+pS*e}C?lk(MmZ!emM1!nCXSc-mF6KyVpPq1#6b9$1rY!f07AaJn3mi$
f(^KBxM{eas2SiOHUVZFqJT3bs}i=;GRWm<{~XDh&-U+l?z~LO;qBDNGEkV9sM`fJEwCuX6z-AqYFnX$;!yAj|97?>j1>QE(1Kog
ijLmjfUl(xB@{$Vkr7f-l*G~@K+qxoK?!Z4!V$s%+633v*eOc|2@py`Ke!|%*X&G+dmJ3TuW^sce=`{69SXk(?)e8pMS!GCg0-W=
#Tmnt)fIyRCF`&F8$7Hc@Ht*QhPAnhZE48QFPJ@UJX|6BwBcnfhh_spln6m0Q$bWwNks|`AkqPaG$)dY6$(&OO3~7E!<>vun6#!0
j9I}rEw+8G=pqUVI|r!gDgvUW;@HmYXNHEbVziC0=5Q8@4GuAdrP|4eod%MiRT|C?4eO0?aVDL|1`8Bb01jd*3a?SA+aW*{iP=KZ
ji}fFg;WxPQBkxiYd6gh%0;bN0$K`ynPHfw|AyvjY{*mY(?IDpF)v9<+QGGl8+Reyv1ll^ip52QiXu%8glh}ZVh$$7G=-Bftu$2;
psUOn$2jJ+GEo$srz!CrJtD`uFO$-V%QGrhsM;|I;;JdTxf87Pr@k<$q@^gLTP(5*57XrSl(+ZcivG&bQmP>8$ww@96UmA|xaVMy
>}&=1We<4D8ai6gEJ=P)JUGEotb~#sU!VNGpO)=6*9V)Qje=W$=K1OAokDug=TGI;igEA5omV)_%XHMKAKYe5(wfXL2UanLK6CD&
wm^S{lWub{xiOrK({)x$7*;8vFIJmqq#rVXa4|0r4(GPI@L~VfKIn*~57u~d@9E8VN%-rA<%+vDRlxpRGu~*g99&LH7vvP=NY17D
Ab>QUk0;OK15^zgXQi$~!cdYnY9-vEPk#)Onb<x!z$t0J+<lva{xBIgZbOQD5PSc_%)B%;jObcv1$lUQXG(tQULJTo>=qm+NK_A-
(XL^6?X7|J`W6T$1EOs0laYdA{>|MJP+)KeY)O{S8JI)$&N<K@v#vUbm9MEW8V{L+L_>}acBtWndb=<h2Tx)!J9lXX(~fc<fZ}BO
?$O9WuZBH+V9NZZ8GRUx8a1Xf+J${x?6dp5W#UE$Z!snGk7L&0$Q$6WCuWbTLlEVV;Y5hV2^waFFfpz}94w@LYD3nCSNyZxX{XzT
<nfLdNem!@@L9rS{ce-S_|45<+K{J_>NKO69WIJ2U?M*xE5$+35eB~mE`g5om!T=Ds(L7%uymR+1v=Yiq^+GxZ0HWgyBIFJuu&4-
jSLb@sT114h@~P!p*j%!a3tL`W^m<mig74=RCh0I=`)LVgqUF-(*~Wlb7hIN_&w1dPNx8JGq0WX&BDs$3{L$SoQd#!^-dFg6?vIt
4{56;D<FhHNKe;}7vcmWM-b>DK?+?7SSA(#B_np?Gq_e&@k6*hus5|Z5i5rezu_YB)6-LKCkUi3fOF4xORsA+pyf$|m54^1_FrSk
cFaYUTHLf?^Tr0&MFkyL8hH)T-B1-=3=B`F8GY3T2i+fs%EPZFSq{954-Arm%#<{R77knD(aTtJRbnWvWdF54&*?&*FMRKw!cPAG
&%yDp=_B2F?S~R&p=6-Vh*wA)z~WAEsUWnPO6e!1xS4@;k=9W3z*1236rf@kRa`;^H8Y3`6!JYo@h3z=e|NlxgwWT!uBM<5QuMgv
F|tzTN8g$60LkcpC;-xVwv{3Pttq50jG7SQsD<#A>1a|C1UQt{1JUjSrk;fU^`+=55^TUP=4p(7kNtA#Z9d!f+Dpn4T9nL*n+zoZ
a!2)tco{<P?^6%4`SZ!d<ebCI9_u?cVQ9qGMzyl!ieas4+>x6(*{BM<+}#_zxVs0E8c;jT)`?Wh6Cm3P!lbJBkmh)h&UH(@mhR9#
`opQ=Z@kvY@gD$$hKay@G37KAhd|S<ZM0H?E(`MN4Z0>$rIL!IsA5!!C<1^5(0T@AL13K0VH^n$GUyb;^ZdLQ#)4*!jT6W`&54mk
CYWs27z{l{42Fi@?{>ER&n4mtb@hpaUT1tdbWBG-Ny>aXMx5bxvTR*R8Wr&7R=MQDX6r=_ZxOhQBOlh9Og70<h^i$$!atmDyv~CZ
?em5wxbZNg*c`nu4<jX5r+($`lcr7+fnbccpRbl|N}G?f+$Vva;Qk&k;$8YYDY_PWaQ2)C<8rbYl{PZssE*2F4ugJKbty=+8OA1B
G%%{}*?O%&L#cOwVEv)@kCLBoGnd}f+U$tfd*M7blqbD=wi#iZQ}OZV7>I?TsFE!iD552*s0eQYH)Pa~%bHpypq2?Jrie-!HGrZ>
iXv`@Ote%<Ndz>(Lkz(L1x-X!cFYtrIyLu>c)CKV4>oEsWFW3KIx!P6P_in_)yr`){4Al%Eu&4TlQ6J%b@Z?_f}7rCEh$BbSy5{9
l}5`UNfk*D6eL;SmneNbe@vk10r;PPmI2+{ZPS@Yy_J}m1ea=Ag!zr6qhrgX$lbC;CriXvZcJX_@JEb?<|Bd*74`}K%OC_K2t!g(
0ZIi_QvlE|a;1eE-6;E^XaVE-;Cjv<($x`6|3S7yRH9KtVkJZbwG!Gk-`jBubYO`oh+PhfYTHvm4K=D0R8vA0w$6%Oj732-Yiykd
6dkcK5fl@xRMS&UGXYf8RM1rvQfSQ%grhQTZEFxj6gb+LhJu0$)^^oaib~Q{(KS`JNt!7%VVb6*)<P%|p<`Ll0qGa+e2EWJLefMO
B@H0V0aOJoG$Tq<B`8D`0MG%X4G1)aAXGq5w4q251VB={bWDXPQWT^!5+x{54J$)P6p0cPl}SNODG~%!XctOo9VlUFEPT(88?zDE
^fx>X?)-e2<}djYBr6CM0?-}g$qT=Y7pBhQPADC7fYcTodD7=-2gE^QghjC0$Jp_d<|1;6PSA##D29k=lA<vrgi-`p9`9|@<2d@>
4T?IYVZl7ak#4DEb$+_8_8`d&AZBJ|wKl;<CFsO~y2yJXjnx{B6I)*7prB(zUULbL>L?!1IEn*%h(*_o6-qSGLutQ2)@djLl+_bh
q-a8bA_IVT2i5_O3ER-@v^z7VTxo-Q!c+J1Q|kk-0<-|qgiJCV&V8&8V!kvKRQK8BTr$66Kf8R3y%LG;Po7t|Z))Z`%Z5vAwK`t3
VyhQ)>E}sXFMK<B6W}2MNT&z36p&*Zx`_iFiJ-mYaDsw|i?E>`Gl#DhH-H?@0&rV?lv52UP!JLvt#bId2?BmnFYDb*EXa^hgvbHt
jDxPLxQ38%0vEsqD=;hw&~|1b5@8tz0uSt~p&*y=`#P}puwQb0YDE>*qyLu!^EZlM<pcFQDCh@*$|vaXxc$Q^m6lKE_{;e3=(F9%
h)DJKCAH*Z6NXd#fQj&XsryZXR74&jyx2tl2oNwpBM3@jMWmrb)ceDP<bKi|A)G*CTh#i!9KLQtCt5!CzQnv2GcpwIJ%D@3@B`k+
3PA)Uka7XI*Z1-Fntgh14blenM~@ESALOI|b_yv$rUE4Xa|;)Uq3ZxU3Fe_N`zL%fE+nFsiVswD=_Kkrv@aS}md|zd?YUwm?97Ew
OGw79x_R>4yAW6|-MhHhiS3d*CZapLl8SuKcC72p;JSNnGUl#YqpE4Prc$EHXiBIsR!<SMYP4eF=!m0**0#h3h_sXyq{L{@Ydd2^
SdN3Ev4SibCT_{Z9R)F8=})fSW@<>=4Vc75v)6i#JiO-OqqlV(V5hf+!4Wz_vPINHQ{`uw<H)QOQ`V4rGrZm9MjDAWH71a=t&<Q$
{Lc@n1Kyo@l{@9i2X?l~Q4@*5|DAxPnIL93oH@otJ_Yz5j}}y>xC{89juRk!-9`T97-T!a-o)PQ5n((H!P20JV3J~=6lG#9l92x_
>G(xFoCn>@l;h!ltEpdl2=56#3D^PH??u4Mc0CbzoY(b)Za@dheIcbs$_z~e$pjyzf)3OGpu!{;Z|Kt)ftf(ae@FHpew}U<dsa9~
4m<D^j7t6SrZ9$*6A^8LS_CKs+01_V>wphZVp5PIpo)+O<V&O`4<S5&rQ%qYhJh_$IFNjY!_6<iKW$)R0cK_%^HL=#q=?DxNxdZ{
w!^X$t#gGZCbD#%H&{k<E__enunk?#1GgR-O$^DqJHX;g1XU-Z5<}1qPdIs?8$w3d4F3=*lPCa)hG9&l9h}d*zoMKIOTG`j2N3Pq
wG-4dsLn?Fullg<*$p4XF*-I;>*~3`1@lz;m|}t;i5Ny;1d<{MB2q;BAH;?VNvF3YT4S!pe6j)c2$_KbVwItQlq1@}W7tACyyY?V
;R0Ynk)$Z44rf$*3R&tuhwLgZ>ht_gpR=u84?h``0Uz4Gzd22B_Q>&&zq(i*A&71e;No}QqM2p4xNs)?HJUZLY+)G=)qu^b1UO>t
pw=X)_BY!`*@ygi!I;Cr#gl|Ey^N_Ht8tS^9qB`qKaQn@^FXq7&K*3kPQ0@cow+kni)qVU?|Bb5n(<?zRw{rokY;$G_TKo}#<;?4
f@Wj~0+Apf9*lwHf4|3vzUOOuA>UL?*M~&OMi?-@Kq4=+g9??H&#R(XiUf7AG$00u0j^s*a7Y+-43czTvrj`~tr@X2TNmDaXVedh
EDC&AM-Kl$a_#o~t?q&Ih1bqJ>6Sh2pFQ{vJy=c5cYp+(i~Ogf=~DQZ#u6_)L;TumA3R)q?DrhIvC@x6^0#n;8%;xFGz$STC5JY%
1r_xE{aVo1$np8Ufysz+-qS465F((--#e0LFJlKYajE(IwiyGCNsK#A0?7e}0Gfefp?IOG!w7RetQtt22w0Gz0Ekhc1>-n{paOwf
h!T+s0HvWC016NTPiydgu4+ga^NR<={IoPGgNQr$8XMgA2T1nx$#40OnIuAd98UNBMMQWRMg1yTLLxQwJQoUlRZq4Ne!%KtViY~l
E7B1&C~|-?g9A)T6uKP%%$gs=DT1SnMhz*FS8S+0h!oJL1xjg1f|e2uBIuGpDkn%Lgkn~fg)<RxAK(s%43R!m8)+j1QIXREko!>l
-+25kCJ3FiRGM^Kp}=<8yF+(x2Ey)Yt`^`#oF$WsO<H?>6PY>QfQRiO5AT#c6h}>luSY~SQ@GXC05EwUai_3Qd8?59$s2$;s3F^v
P;vqGo(I>Rr&|fTcAEMHmBg(1`z(`&2AFXBcgukeUks7j5Hs+=n?_`#d?;xLu9#i>un9~z;Mak(W@FKuNmH=SlcXk?3J}=TMFYjG
p1o)O!g0J~Z=E5w5Pv;<U~BCq^ENOU9WUZY)jSfH+K2i66!7%pdMbWehB5eVG<1pgd!sb)Mc)1~wv311V;0{`2OEE`*7JSsHV*F4
hxPca0@5gR8BGw*3KE(qpz|BVPZ2)@A9P^@0tQJr4?|C9R>uno?v{|p!vOitK>%}jOh~idl4Btc(EziPbg$u<WQ;@L+Nf#VtJASg
&K!50h`W$=9n$$q4U;&MK@k(gq&Hzr2V}iO<|vhu93U_X^OX;0Fcdlmu?6gK`vA(!jfeT$qgV?jQP<mh*1h>X{*UYr<mF0L>7raj
pwJpp*1=m+b+}w9S+O+CV?nVIm@`d^Aq18zN+#5EVauQJQ&23*Xrn-=FlgTC!&=gIGcpmZjckpKw(h}$3d+w-wI!VS98Dxa@{{>J
FUR`iOwiOPv|-r{hryCd->Y*t!v<Vqx0?xe$L>0?b;GY7Jcf{u*{Su$_;~qqI!_H>2fGJ_prfx+W#zcS9H8USaGG@#bbcOs<WxD!
4ny9$Ggqwj@JTt}u<A_g^29tG4q6C=CITurA&R1dX@6#Cmz>OaZzf>AS{$WCxU;8z`zB3b)Vm{FP3J}D2tB?CZ2D+m9y}`n!zZ=w
w$>FyEvCf2z8oR&_YZ$IQF!SqUxQ9Cd8up_5K-rt@RV7h5M<Z_LaCoG)AXyBts;zJ(cD`WF~?VT=aY?^dg-C3$uxTGaCw7BYG9_5
etcILHe{Q&hDr@I9>R6nuvF9<P}ib6Wzo%I#7B{i%DhE#L9GkY`@Kh*$CFwYy>B|jd2TJ9He|z6;hBc!tfG#!3z{jksgCU^nYt(K
rr9l<W`|g`Y^vNbwYZaAMthRn_gw`Sdc2PggQua?BdAnD+FWb(oMvlA_zpCsglstofOg0l!U}5|6dV{{m{_Af!&uP!CwQ15Jt2&p
7%Cb%GleJ(2?YmV5M}W4IS6+3w~$5yH5#1SF%4ToPGel9#VEIp>ualV!x7lZIuM!*L^UF5jIj|T7*kZv0yD41I3j>{c%5f)>EdK9
J_+UPuD<MU-LZt=9cU+tiTWi#QWT{$2uv#yGz36Ql<qmaa5)4tl^g^EYuLVfjS_-}lrRXb%aw!!fhF*9i#ItmvxnooO%uT~bIA(^
yMzY9BKAPE1|foXcAZ=V{Dh(T>^TE$nu39JgPT!^hhjBEBnC-s`MGoyaOupoD6m+9kOLVFeizI1m~T#3XoLO$sgm?Ww6f)_rb~r5
S({Yass9^L2-uvUy(H1nqcdjy;>*VPwL1;o`E~~55hdQR!zm0(%|J_TxUngk(SU%IAvTbhG{p)L7Hsa)0)P=^ETg^MLCe@NBT`}Q
3Uwt_D+gpEWFrS<5O96%IwGwwFm8nwsRmZ#LbW$QiKvZc9h|cS!*=i-8OU^Kg$O8$#Ud<`j6wqhfH5J~uDh5z4fN}_wV9}JJ+yRZ
A;a%IegSPyGxD?7vkG__3-gd)uhZ)5ZEm7XlcmCDF+C>h9a~NdA<VX&$`ktD_w`_Zu74m!%l7rmb9d-`jnn7HXh1y(f1y+lY%TyC
udDY%_4?-%<T|58A)(M>Q>R4@HPM&sxx@$QBOYZv!^ARr8?)0xP99Hp)MbqkEc$>0@bi^@QGU7iTeoYQ$wV7$RhH5;v*|maox?8<
eJY-QtvyDhVNa2jpQ+Gl-5%`se=|?BXI~fLzlMgU?1UKtd249sUbil>`jQzN!0_!1UMH<2Kn*IQ@ek*Zw8!L*$;NlV3%*eJpy2lb
KQ2E(Cz=F&Xx!|EK!~D)$%Zs6UB(m3$3gJZVm7P!dYiX;V_kLnvYjMN(mbW%1>L3$m}8O_g#{0-SIC-$rBn=fu8R$Gq7j*&!fZTs
Qzb<$*Ta4u0o%J{TM>q0tw(eZB*RPCovEb<tC>-@ymA?_IA*q`yf+3O2TO-7I&cXOihLowpGfwEdtONUOQb!$xiX&y7~-`6ewmRx
>;q!~Koo$g2dU4z&4)lxzl=4MjP{>t_lm|0VSYU7{>W=pPi;$3L1T5u#MK2<ogu~5BQ}E(L{8b7nwaS+Gxm_dLF8nj{n+!31bVYm
8gvv?#*oVq3{VtP4dzTtHB}N#1QHUEL`qC_nVK<-PG?I2BLOo(6iih_IGke~B%DeofUE}a!5xG=yobo(@X`{Ic!fmCR5LL|lu1o7
M%q$liW(vrsDi4Bq>!a7!d@Y!;P4a!^-w_|(ogJx;5|+KeqTligxUq(G2XJKDn(Q8`OlV*x|<B8iC{lF&U$-Dd>JCmjI^o>L_^-n
#xJd~^y-u4;J(dtOo5>XSy#B^fNxLXB5CF)Ekn1L4-=Xbzf0H14jpq#$a5zt3}#3lPWZDG8$dE0sp5O+JIV3~5|o{@LtN_KA6#5?
?pvLws3fR^$kKO~^61Bd-8XP!baURP2Nq3gN}W0Ic4Ff%sp@W;JzKC!si8=fNJ5CA304_4Hp!vr0A`_ASZy!{NmmZzKmktD0S<@Z
G;vX5dUH&!_haIGk|Ugl-+Y5?VgW<CR&bhE4)MG$7nv|iAb*F~lez}a1ie}j7%C*Qy%x*_WQ8y7rbvJiBs*hvMKh*0wO@QHh9#&b
_mt(<5^m8$j!HuW762@EP;rr>L*5NUGX&B$*Q}497)st})E2|ZK1Pc5CWJl1^p{9Tg?@nt3pWT2!H?9QH<zRE!n#MYFg0QOuFv1S
{rk-P&wQuiX_fAm6En7YIVNPtW&rCx)qPa!2S5{Z2K3<u^@HxF8fsr%5|BMOFOY(VUt2gZyPnI2?ARhzQ^t&t9f!FxL<lD>Q9Wul
B4@uMp7s!M3QhVIKj&n`JEcECr>YiXC5L6zBk{4f-g2wq;qMPqzA2?C8UlzQDOMn9B1NT$6mmbJ0wM|uq7nXS151o*7?!9eDH4ND
g`lNM8WNCNKs+O&o3I*KV2FykQ9GPawvkCth>`-%K=UI5%dt;~&chmp@Z1L(SG42)<C?DIlqBVJ)O7A3;7~&i69p1}&%2IkBgizF
g$vd|KIPK-qDhp{YN?HyvluZbn1M<R5+l>4#qqleZ};WMdzqzC%f1NfKBC~is+sLg423eE6N*Ou>BHjPM_lvczlF%PMe7m!eO)`9
P!2E6(ctKq4_Q5cS(g#AFTm^Oe(!RVP(g!uK=V;1QGG*(+wTmWSUZfBg5*#!C%)1APQ&D9eUidXN*@l57rgm*4Ib24BbPhd)ayG>
&t$<k0QEhPAQ*u?!{H(SB5oJMz)&9uPh1a)l@F7^VgRHUXmw!@j~`|zD-=((JJLhcI4QY4?p-)R<mB)&J_h6e%Ag_!6Rc<=l$u8K
HU1l2=BQoz8)mi1jWeE`_Gy|LQifhPW#?v-d@|lCiGn6o9z7^ARMm+^(sa0$q<$a+64F#v1d@>zH55%uMQudVVvKFld^KYj=~9N7
oTWrG<F;gDyN)|-c*+<mh$ksyAhcv<igOgHz?DH=DF~G+DgvegB>rrItPKm0u8uei%dq2(o8A~Dbj~}w-#Z9&=+SNJ?h(TaGmT7y
G8!z)aTc2c0+_RI6iULh*^cqfFnQiw83IJTFmXGLRuB(7^PTzXZs;}!jfknMqmy(LSSTRF1z}=AB9>hdAlaJ$#fTOzs1RifXmwW>
n!#ZO0-J{xBn!5U(!C*-rm#wi*0Q;Hn>5VlGFt^Bsu`mMOi>jUMAsRRb!Z~Z*_k(%8JKHO-VS8Q6)LfpRJkfLF<6>(V1~{0nbKA6
bFR86y-Y=?P3399fp;mnkZ2jE&6dJ=LdU)2O^$$96s3e(<=p|-$Bo`{Zy<;w28I|2QDO-bDMn3e{?6LkvT)XJ&e>uMy<v#+Y!WD`
mL)@OWz4fF#h_;5E0#iTP*l4x*%L*U$#q03Fc1o%EVed8To|$ugC>w{Wg#aip}iVOjZK(tUXITk6r?wR@yVKq!3jxfA$?#94u`db
@!Lq6H%c&Q$~~zHnA1lBOptVHahePSmae2PnIwgQ`1j=HuNj-82NI-3jNmgZ#0t?iTW%bPF5#)7l#37&=I{*&2*-wt!zzH)yj%=K
GS_HSipNdSyw<goJGq(@7-+1fPmWS8J=;)6R3AQxnidQdRYYRl8o9hP4>xUelSQJ*9ae7dD5_1ccCKZ&fYr>6?YpXzW^K~41|?gx
r#-ez9vQ6I%+f*xMx`<?q1h5xta31;Sb%QI3>ak?R*qO0;_k^)I+t%@u|d@5eT_QVaimZ}Q6nVCAw@MIMsCGb5DG^SePz<=3iIB4
l%BNwg+ng)z1`itE`cW+EHH}_QJuC)nK(%{f)ztx1c|*oBJA3!jC94ZYzi?Vs8FhbafTpbW;Pt5z0$ikMws5(%{h*AwCSi|R#+y3
S=z$GN03}O3J1-WM~5Nomq-Ee3gDI@@ca<wM6e7>kVi}g7_PzNRH@-hS3-#(z<iz@2o&R5HHmSY<U1<>lY}vWB*9*q!5&!(tlw(`
7z;Ge=D^0L2s^m0H8pONT~kRUCoCl1a~uG{=eur2ME3}Q^*}!T;d)a>kP1o@tq^8Yu47<RWy$OdJ@h?t^!bMb`VH_vaYFWYI3e67
;B~tw!D>)g$i%WeqzsZh{&8-{u6#3gX?RD&(mV61wgG4pQjn&FM@>Gi4tFgSD^OKXU{X@iM)SEmgGbNa9wD0$zHM^OR(;u!Si9=X
lP3IHIv)qgT%EeJYnIc>5|BRsF5|&89t-!gOrB>KgNrq|zNgmSJqW=14Wm>uR9zO-R59JL)fkl3UpJ4=^Q*v*hm4|fXe{;J)4DAK
v7qByyPi5MaRC!d3zkbW)2}(R<D&4?;o0J;-XFPj_H{6E^V}Qgrk1q}8lslHXqYBU!viH4)*BcHMKDWBR7pUQGaeYl6;RtTvkg-P
64i@sf>kP-sse&Bu`p3gXtB!%^I;cbVf5Gq6Ly=F#OGZV!46ZTA0YA{Ax+rblgfvQ@>TK*LKvnZ0P`Vv)pGPJ<N@OXb7=D>4I-7(
L#+$_a$aDL^0;;|5ihAq7l=C@#su&PN6SSGlNh5EK@dcAogvYqjxo{RczNLBu^MUeT$&7}tnrcAhU>_WIq)LSj1$8c4E(@II3^H_
<O&JkhoB%A<U-IVv<OZh^$v>pPMs-2rnCn_v|WVI#54)g1Hy7mp(sgCtDIO<GcX4zXkjSo^5d$zcVlh{=r-dugM*A5Yq1Y>8my8)
EYnd#RG~;8rp#gjlSs9or8JQtKok(fBn6BCMu=)=iD?5sYK3WOiO^_SCYYiknE;}aND88ef|8Pum<j+Xq$nhUk)a|ACW<O*f(W1x
XlQB}ssyAIr3OcoH&=!nf%bbq-`QhEE?Aa`Vi{?bs3Ez){0^)kqrn6fR0G085{)U<zRrbvs~GyF$v&e42c6t~z%j_5f?`&LNQQuE
Lf|HlQgDm61`c`7-Wms1h#t(C3H9BtyI;eZ#8yS|NdpV!Wjn<LJn$(frH{vE2&JfkW|o2oq>=(grX)t1RHccifS72YikcRtYMN=O
st8RQ(mEN2DxfK-s+KBh2q-Edno4G&sF{GGs$wd})I@07!cfHoM37Qb5J*x3B%nbM7}zBcgo@ahF-XwOR74a>0|_(>5vM_?N)akR
#;kpXNFq)YCJ~=ej6<Y#_(fkc;P<gm;~$G&pd$E~)(sj9G%~{=_v`8r>*d>qPyZpUin&FJ1=LJ($~tn>66MejLaIurnoW!Y?)iD@
ASNmzAYXioPsoxPPD&x}fjInsJo%D#!M3<OUnKLMdu#6cj3c^G&l4e?LOo-4zWj=KDto%Kske!hMC+<XsGybODH5Duc!2_%3RQ^;
9;u`JaGZlD)_z2f*&sBd8t%H?*o&r+_0~M-F^875hX>!I*`Q)`ZU-0OL*kN<Oz+j(fvNJk$H)$be}fe*bq+gV!4bazXrRmn+GHj;
SR<JSc`YRy%PbFt<o`h34e6k;Ub90E{x=PzX_x-BFH25wg-SJrr7#jiP`_NE?g!HjqbU2==1E4bz5j5*OwyzJ8{E}lq*!FMl_R8X
m*`;U;PCF2aEc=)+paf;gCnTaf>JGpqXGIQ6+qh!vyGN*)`yK69xAqgL3OHD9444_a6C_tEQIK?W)aL7Nf12*1>6U|eLl&rdUlUp
$;_C$jm8S-++({fv5U3~td#k0GH7IqN?;j8s*Qtej$LSDVZ|i4g(G8Fs5OZP`MqW7B3H(7RwJb9CW?J7VQmo=NJ1M4;B!u?nu;kl
YS;+hcO%R}cGGO)sUT>eC<2LeOg=Jewr)Ryd+8#tMd`+(iYj$&cP8naC?1ji2M0Cq<|1jRuV<i5^l}H#g~_5DV4)yGbRcOiAp#hp
AsCh}CJKYFOlDw~8cIH0ak$Y=FlGuFpsCn)&YGmQMAZpw=BWy%q+=11v{ntMQ!;+D+wI67;BnOW@0;z&p&}n2$1P=3@M|2k`<W$X
n#0KY=rRCuLv&%uL>Oa&7SommL$?PEhMHsF0j}fZa1NvmH3NSPD*xhL=eNtj@9{Y<J=&f@Z2Fl1q*_9OWLjmCNfLocXeeFAp4=Ot
I77pR112*a;S8a-o5~1ZR{pvgDQJ848k|7ZW?2b_Oktf<gvyl0&52@y<3!)ww_`xXvG#_2S5P<x$wM-ihG@-OVkUE(WzoBjXjKj)
s{galx=_<m|1(xrBI6x6<@d+-%gB6(OZ1$j0?pb{4MR^%!aR>n&P6RUW#z_yU_m3;B*{vql!~T^9i{4wYw5WX_ktFpAoVt8Y3H_d
^y+_YP~uYP|9|>;fQPU5fN}>aDgDfbKY99rAL76iAVd&NM8r)no6!euB4s`a@%iH!zRYm?ebM`Le)#V_y}f=2VQ?ry;y~-s_6DMP
0qz_;IrQy3ML5k+p0NK^iJ3wna!8p67y!x;Vh$V^B7boJ`v4A~7Co>8Ne~-_IsoyN1P*CHbc8We53>qjk;XdYrG1y<2EVkAsdC4X
o^UPSfW$AN-aUHcFrSg|1$&VG7?ve{L|3X%H;O`WF=0lLoBJ?f251VH=^=y?ejQoLRL}&R!X|<P--5x2CjgrhKnKU=qKU>vS=bZq
kcpB~mV>+q)2A<tl?_TJc$>)#ZJ?pe2}Rzz2rp{~kOqK6i9s=w*4v+tN4jCrs(*y?-4E=@7(>Z@93k|DnjoqY7E+RwStSW1O`oHw
5JV~!A?zTJ%9=wHvQ`Q?LG>jitUBn-iAQYoEQEE@+apv%4@AO|P((^c(sdI}AxT6-RD}U{5y2EADg|K=)Hv)w;R>6Yi~{$WkT@WY
+8B*47+Fe6X$laggUIwia{zjg^)FpIp$VdrLXd0ffaAY<xG-P2h>?ER_7DsBYxd)F@bHw;154j*KPfz4-LxfPC}|6%C<7#^iE+*{
q#oPAeM^y-NSKWP%-A&thv;9DW{D0_NCU0$y3Ll^mc`mfRLPLA$A!?@2BSx8w@xUQ+pI*}mYd%^etr7tDCk{&eMm_T-KPj+Go1Z2
*h!=msX!G?1FV>VaRT5D{s%xjW|o=_=oaq*+YK0DrYRaKXl5FzC-&@EgrL!gO%$3m)g@4&LSh?cfg>0k0(lNN3%YvY?dgEP2d}%I
Fg#y4Qjv)T3P&kCy`r73X{s{_*F$7C6EPO+twY?YC$JBo;ygS8!Z;=9O#($q&`{7J=okzq=qx~00Yoos3Yww7G#6FE847*t2E`1R
A&KgH&j`KG_1WE>53?A@n}S!kNzfd2fjhH*Uj8w3|8w^`&A2!x8Tye7F20^3kUoSDyKxjnJr65VOd4fFfcePyFcC2y*^Na$@aiJ#
P{n${ZqG<`d)ylw3~`Oyjb!2~Xunp#J{isAnjqN0B*gbo+@!^hzjfC^6&P#8Vj5VIC?IqWBG{)&C8IDg5XZ!HPj5S2k_?e-qe@dq
Y?+;$#W>o8q20#i)G<X7d9x8Dgu)X<G-wR@VDX+Xln3FI(5X}~$S7hJ)>$#SxRQKQ71r>Whsri;+*HQ1i6Sm?hC3!D=r#Iw4gr@C
uzN6ifZ!4ch4K%&G?zqW4+E#_k%*(%@@bVJ#sI-u<Z`lsK}sJ3`opt{W{|0f(efBhsH&*#K>g~MG%kUOC3fwpAJygO<XT^4i(>~d
H<I$f6hd<jzSuf~1)(+&9>EYE;!v1FybKvfhK~V2?~{0U5b!DAIl1HdJ${{<h2f1fuzRK8cHWVKQiP!zOc=iGW^=|*v}igyfaHZg
3F7%9l#uFP`CP|deoAgG1P1#tAP2TnN(Cx0AXCtx<SXQW{SQDMNkVZg1qVk%!RsXmniJ53ba}A(DeyT5&tFcyeaX^@<zWbxi_}h?
U9qVtQ%zF^6nTc2N+_6JA;qDgf$hi+=vSyA=pR|ua=JnGCV{)A@+JzTpxy_eLHO-ML^{Sa*n@1AygxhWm?A#sI}t&O*vS-B6G-Fv
curiK2%Yi)lubE*d_28T0`84|!0HbW*URKzm$^R|o){uKR*EwH+Q?}|H47U=Yb<X8(Yp(?d(X#aa9uMK(wuW>nm8{GO4-E=+_$m(
shy`&xrq^2kBl`F-=+-n4+?;l!Ia+v@p5v5CZXW>6fHP?QuJQx%~Be6C<fXLqA@jaSS*6d?{hR=-OH$!Sz6b4qY>FhMM21E7@0(w
OrucBt;jmdq*%6S%B6{{a+DBV8XOH1LO}5aux7SFi_>u8lZF`~wQh-8DT|vkkD__iP*0kJ6;3Ugyp6jw#1sUQ^BCwj<#1-~V0!y_
J@aU>UO41BByA$wP)f_=C}gn3jF7rPq!fX65B%JsyLJBWgntQb%p9x!LTJC|(<*14RZS1vQ*6tPT)bg|royEVYThvCigSo?!5WwJ
Xw8UUF4?OIqKj$*U}2cazO@5DB?bSlHzO##NS4RbmMW4a7k}A=4vZvfgYQU(Kpz_-v?EJL$`p6YC}9l=&bUR2Q+<TM#?4un`|z1J
s#hV|;S8J*<M=@JD0V$P4D5A0H^tXJ7!1aNaM`nijUSjmISKRn`#qHa{9`|p_i?nyX308$Z&GN7Fry<sgJ0*A$UFS#@IAF}=XuvW
j|Hf0(=;&m9?9V$I0Ex-1cdHq@FUwNN8x+tZ*?VMrez$(Y@y4oi1RHRk&m(FXf>W_9Aat1mMUtaP<<+~4AtUsX9*4%?iBfe%?wg~
dX9F3t0N!CrX!6C^6M&USUuLw>WCNK_|eBD_n)M&o8q3G&1CWrW%2JmKzO~vA4w)cs3|=o5>PclR8m0{1Vlj$6q3}iL{bm|49q|j
p+po>2{A)5K@_w?63Wzp9>zy7@G}GyQc}Y~K~*6GB15CMsu3|L6e&uCN~-;4f(F=CKsC%i+>kH{IVoR}+>T^D11<q~hX|UIkf5Q7
)Ef}{V}m=`dc>ZrJwf+6Fs1GXU?)Taw|E1#HPp{-<Hwa#<)SkK*@zxvG#|r4jaJTs(9>ozjOd*Q8=@~H`?U<iu+O2S<D3p5**OZ?
`0tEF@Rw}z{aS(ZVK#t>JVM)L3%cnGiI`~b>m)l?NOslk^QeGg5Q!Q{Bt?y6!y+Rh4q?iAK-q_fB^mSQ4iiB%3MOWGFjvV`A=C&D
2v}J}N>)gc2dGXSUDEOf4CAq>^774-@7J%=eNVoY)nf(;FZz%dAjl7D^FZKqj_2U@cAk5Uw6|n$LD##pyKqOg4A<wO;jzO${&*et
q+pcB!?5J?ZL*2Rjf^#KXS$hm9L^?#;m)Ks&&U~yo67M{4mXT#Y>!r=mwiY5fE(X-j?nb-$15cUEG_Hlm4L~vMF`d~u|)o~Sj^>s
(H_X#SOf2e-^Nmbpec7493zlJOk~x6uHY`A>(=v0;R;=&W!o8T-V1pDFWdF`gD3L*Hrr;~{(DcmPZth3ecnL?P#CA201&V*za-3*
oUgO9&qK)fXoL1ii_|fJHS@vuoKv2BK4*}A8i;+F5>VYZ6b{Yf@Ry&s`^=f?xp;{~5&q}waEDP%`tv<!q&IGemI;IiD5?Arf?^)V
h^3&QCYmfpA~fWy&bJE?-Wb&v<;&{m#w!7dOw<t!#pYZ|5K%!*109nj)m~xGTIr)S)&hu%8ck%V;aX6{r)0n$Pj)NJ9oBUvF(D;1
RTEKZaa2g0K;l|PAdd@IMx-MbkPj6oQc!GQe1kwld0?2T)~cEa@N7jC)KpQ%!H+8o(w!rw{xgDrnyDy`&ZwhKNhm1TH6d*2g@TES
DW)%0A}T6^DRZ>YP;6j`K#C%gppl9yOB0x%Vi5|L=blH@9*_h2vEcKm_M5CccEnU>227iw{Ta7$4b(!cqKP+<t_wQ5$){FLCT6Y0
!m}}g5KsZoY-4Q_6hR{uC8OT%ih!!T+s#I+$@0jXJzNP?dE8R<3KlDD1hi2t7Vn9hVTO^V(KD*Xt&LiX6j2caX3{vKipzIO=IL;%
0ZLY&%CM<U8qpDH!>1-qqC$|SBATI!q9|gEwxWZ!dt*U@NQP#r0zyE5sWfPzhNd>bG}J;goJ1h$T6CmMH8ev_t6BoR;@iMsUGc;;
x@gi118gd?LY+&I?u8JZcId`X!i}5}PY4x&&ib9)?HE06V8tCT1+$560HH#V3R)ZKjULL3T0G~B;#hTyTqc=7AwQsye%)93wGYq%
{@4mcJJ7>tC-#0H<oeVVm5gF1^2-l_g{;+q^pO2h`ovRkJh`R<M;(g)AcW|P*||1Q2{?{1=tTy<o($f{l0VL%a3j#v;DKB*$GpcI
IL~)p{oB=~N5J0jKZu<L71w-9EJAJ%YLEzUksL^dBoYd00)V0=0-73B0*Vn$E2K$L|5QCHtK5QBBSA>Du+?nL8udB?WV+2FY-%xR
nb|1XGeSwWsEun#Q0W&1F`9Ikq9__dBTCVtHZ%lQm<(Vv;-;vHptb`Le_hSigKsc(9L@*0{YQbK@bim2^NrScyxl=U8EVr=W@9Zg
9JOwa@XXb#NW#X};78E$;fBb~u`OD)5fZH}CkHAqqcj9mriwYe8YwQRW}q8ktrPNMri7sSeFB&w3M@gx-Qx+ZN=gw`iYfYjB&7L=
M_(7KxGa=otaUj$MWwW1Tj%@F1xK;$#oOh9#8PDnYrjGL#OKK0-|T(=py8DJ?8f3$JNwRolFnc|2Pm19B7cPZet&P<YxwcHuD!u6
{n+kVVVz_P{R2tir76lzOW1lm6a%h*(1*~ZLXU__p1s@DEZ|~`cd%f1BoA2dlwgeuKt_S05luVBP}kdsg!M!0xh^r5*N4*h;}k_R
4AD``+?xg$-a&)jzCV}o?X%aO13hjT$`GP@D5XhCTEPRpPWwwrjFlbMmxhJ_-qp1;q<qes27o(nG9iOhWwk|FF#{1NeFscOSQjSJ
6dO1U=LBm-O}1*aPNG;QXeA-GF%(e_^Bfc~b^{C%h|C(=O;A+OQA|x$RY_4y+BFkW6#0y^5ng7nSD4#oG=@vJM+F5KwM1iTsXVh(
S7OCgKuvU0h-u`4Dxw?AYKN_$sBv3v4m*=YSqNN@{W!Xsqpo>|PsUz>ac~^vJbMKX(1c&E1caE8AH-6KK#4><K-56l7DatwTpc?3
pm*Ld2aTNLPJgOep`s*+NTcyM^(35`#Nf$;`um`e3@O&^C_8>Z{&1LsC`z~y?KT6?ROeJpL^J_KQnbZM1oP<>0|^lD%nldz3ec#9
0IWiw9SAIEGZZOCDiZ`alL}-t>+QjU^6>624SxfYoQ_y<m}eFT_`V2ti{V2v6(v9uFvtN&y@H?9#19wZpue_N29-*n519GBlA#O(
RI1SL3?YCIp1SW31HZ)1KX=E!uov1W1AxMI3V&q9(ddEa_D?vvtc4j!TprR7-Tc}V0*Z;_)2=6{;rg&9D<u$8>qC*%DjxfD-U&Nl
*E~!)pPd7S3VH2Yf9&FOhKY=0Bxcrq?+4Kp@&ma+ez_EpWf$Ts<X`Xz6sDOf2nYxvND2r7NFb;JBtn&%mT00{h$NB*WF?@AfrbEZ
LNtE*iX#0s!Iz{8E;P+Vx=c^0p(q|?>AcAsZGwV^hd>@mazvy|A=8plsRO_YQ^Q^!F+|jnQba&OL{$*PPz1{bQ!N!q62k;R15p%#
L{t>aPJ9sN<3KhN5mJ#7AR&^JC>9xML4sCXSdAP1I51F26;Uun9APmZnm$sDk-*f0W5=uQ_FA+3m))anOf=Q~r)ktsg(v0w5`|Ji
71TYPFfXi}GmJr@7s}Z@IQcSfWsuWYg7IdElJD=bA*tMf$vTl9wGfKb&qB<=#99hRGWyP>E=<0*EwWT-qY<W!D**tQ!qJl0;GhQ&
!!fq0V+FJ|r_P?gk7c*GZ|B(yNL~vMwG=a#Svd(cXLw)KQ}_{Cdb4oQstyV{VE^R(l`r+IdDQiX{m3!Wt!_m}@~&HYy<(&oNnYG-
bDke{il<scH$AB^yGiq<lBw6B>W1pBN_4q8776kTO`lf9=wpKWBAAv6IB}6GWG$g_r9}$jbl46#L3U?7F+>e_dvQ(ePV!G+;uqM3
2GrhEK!K2mhGD>h1$fyoBp_vn1`Dg1Uo|xOM%vtid1par62T=B4JkaOmZc&LphpNZ3GL&fTSH}SwOeTzHucS#GT1Y?Ab3smZ@xvq
VJjT?&x1pUpkfRWqXeNZtMnpyN{9$*6mz1aq3J)ipHtc}K$8>EqP^MJcoRu=YHIfNj)>c)8m9!ewrN9CLeQChyw<8c^)cBK!`t=L
otP7hQ8gg0P+nrfWE_tY(A|L|NuQ5P1g^SRBo09(6EN{l-uTxZx;xozb)t3J?BP|&IyGRZEv0;Qs4lp!^?4Ut-85S#>t@Hduat|V
LNr8Z{8MXW5lB--lBJ423?YOeAO?rVmbq>O6Bt)T2zqESd_trSi?9@<*hYx6X3S65+msYt+x2QvAeks8H6vxdUVkckw|yz;1q4MN
{dPrDD{q%vSFb88d@W`MF2_m8_4d@?$I->rWU_(uYTO8D3qXYcC=UetLC!@6+`@wui~$l8L4pbs3Iy5@tc~kR%aN*7vZ4+t#68{b
K&7BBL*=mY@r?5@eQ7}lqak;yz<%%``K?_jbs|Tn6J#FN3HdM1;Ccoj_@QAon)jin8}yv!SXEM)lEn_j`<2Z%3*>|&+=RtVnTs4|
b3}T=1D$aYf{Nm<Kq^WAMr}y1u?^2l*S90x4_zq+Gz>Og#va$IQLr^^PW8(fjh1zVv4=uVQ3n`UJRzBF(0Lwt?!nYhfK?`jufv@Q
Dl-)!Qqr$SIV{U<<D4?k4hTj<I#kmv<k9%0-%L0QW62X_owPcUZdm#%4ol>P17fz~=>UFUDkY?HG9)oIk8}p75S#|Jf+eA3v`>8}
h-(mhD^|I_UWGD@TzZfPM>6)%>g+i09_3IWBaRVq>q8ka*8O*!`Hr>id5;_BaRxCJR8d6*dsrNHIa41R=WT(vlMPO_F9SR|%C$V6
jU&fnP*aUlb{Dp#1(415%{fdf(+{I8BP<H!h^&<1G(8|hX5>MRq-2&XKdB7Hpn*}y3d{ob->G1NDPN?>WXWF{rPBeP$m`jWk_A=^
nC?d%-a2i$r<NCI4+#pju2t2G-&5}HYer}-_GeqFSm5tsWmY$|j>P5O^DK-BFp=ag+8jzCSp%GqrAGD@7_omfIY@%wiX3&dZQYtw
nOE4#t3jt|g)FT$0u`sMj6E38B6zGhaUQ37sC%(Mc2KIu6PuA)5FYiVXFR#GD}=%lZ>bJxJt9Hq=Y<QjP~NpAWzl-|fsVDq)&&Eb
0c*HGQIY@%CAHMA4#=W|kxeCo&$AF`EV*T1#CJ;th=p?lO?9G(Yd8&e$4|BEdwgfLa#6@jc9LsAqGYHS$k2sV4Fa5uBfumjN-agm
pGeTC6p<kTMR+13iQ)1T&)C&{dXhX6_YoZ+NC%37N9O*LO@Y}5!mF@NJt%i*j`$_ew26Sh1cB_v;=Vqd&Jc6o5-9xqVECTRiG;n_
H=v)q0Fj#`(_Hw|fYgEHrpL^VsX&n_bGp&!5oB5$p)N?>D$<)p5RtJ`$+R^%(MGD~r4c>YV&)SUDX=jXhpM^k#~ZmM2c$LCRG@1S
Xb^0wF;g$yKXdTL6RWR&c*4vsN=5bU`CusO)4~$%2hf#Wq}Zu~C#FvbpGJLUNktRHiwdBTbyAa6r|m_eCb*UW%ol9NC@6UtdgvV|
t=eQ$S~a1YrYv#~Kx|TtNOb2VkfMV{6WWYiptbdEkAMjuNMq0^;X>Muv(PS51J3Hh$`wsWNz9DsImAB46{QW#3}VMv6%LU+<12*;
lhNugP*W42%Ie~Z@Yx6=GZz`V)DWhRcXYH#IiCEXdnp>~9J!Etl+TSdaz^PI&x~{p5m(&0_SGRZf*n1>L}-aWPg6cOt%+%j@oS7{
o-$j6K&23klmHkIW;fR3M--_FG$MvXE}F`buA13z5mgku$ZEXAEG?z0txSfv+4-=e-B{mFl%zJiBi-y)x;MG<uDx1CdMe(YtKxSk
%g|p3XV*y%2J3gL4o#c8^W;=S0iiosHh!8GX#*2K9o$tCNL1L+2_?hX8p&sT*pq%KlRajn(4y#`eta1;a$wMiLSRnlIxHaLCzof#
su(%lQFep1(79sr^hF8=I*1G=2X?ZE9rPX%830td;!I6EhWD4vx|*{RgEtaWMvQR|7%l+-iY(JbDuaRdx%aB%?954l=r%(*bY|Ao
U(t_-MS_Uw%yK9`i1?8+D31d9&v0l}DB%(8pFP~iYryqh1rR7-LB)ip!#vQ|Hic5wgYN<k8CF0<9Vh@Pl)~PC)~j~r2-dNwQdZY3
3~E$HbK^O)jD40p0yOmi;~sNYPVeP6zf-QfR(ki(A4d-yIz2Sc88mxjHF-*T`hh)QkUMNSVCcN^W<s7B<cOVsBws0fN)8A|3iO$h
Hk1t=5EH?vfWh)bNMY3~PyV&k8oXY$Op!1oeS4=$frvoC2RowXwAl8wDwFc+IxG3?Fm(fL?!^2pO@?+0;-!MFH+KF$FXxN837t2S
xFuJK+3+~)6OC2F&6Hw|F(uSVP6Z{4;90W3sN@VG8noLxb_WVDG)a%F0#QBJS_>0O3M6#kA_tP75=izH_~$(OWp&=~UAdah+(b$+
_Jt`WgBZYPtmIrWZX~dV<SFX|4-q+=JWnrX3XN)Iu2P!`ktdu_YC?Aif+5EJ8qrQ>mCQh6+<ZL5quw8f&ly8|t`P5*g!$T~Scm-K
GHZ+m#sZGDc``xm$R@}#bdTvv)g+1p|CZ#q9);n6it$TdKjTbA;SM`qS<ruH2W?IU^(n|3>W*g6#ykK^^XT#DbPZ4T?gJ4%i2PuU
{nqq+DFS9`u_BRSi6_H(j@~$HfVr~8nT1AHxH>2XlQs7x3||eqNjG;Dv}PyYo(a@Z5IT~KVQq<vmxgH2mEN_6)*>^4$`uxf@JgD(
>4B$ar3@6_;jL-j4)v}#Gw!B?mM9uI(Il;Gb4)ZbgrbDgBz6Y??ry*0VNVOX#yoNynEublW7>U>G^iZGiHTgJZa#@wji#H6EoCWc
#RC#`A>HymZ~CrjC)+MT3$2d6y|VVs-5q_O4PZEkG^ZF!S_*K5LRJ)H7*N3Ro-xW`?4=CM!X~S1s9aU&>8042yO)d&rX)BTu^Q5F
ahY^g`!bpm{u!L}c57~B2Z)tcb7wB~DDv&<YGGWnH8-OY%2gFLyw>jW=w>R2<8EBtl<DOR6N;q{Orwg`rzzGt)12M$sJhjfY8NPG
8_Kaza#C{ZRe0HPa@QiVCB1}yT=*XdXy2%+Q1+qi{g(Tss~;ZB#))_DV+H6K4uJ;q?@q6y2b|B5j<?J=06a9DUjeJgJ@pkEAuY<~
T8ztjsp9J}bYu!GIjHYJe@lnt{wi23D=F2JPrl72O0f|VdK`T{$zj}Tg(dJFodn=|2$||l69+_-f^bLTQh~!L$XC6xVzRJrnOHFO
4QR~U28w9Q7S5x>LyO#f<<VR=25OC_g%z7{mSdAF@M?A0<Jm6hW&{?Z^Lv(E#^J*;13w~C1Ts7I5xEjP<FSE3i=z0<_jzFSUOPx}
h8>DnpOlPO-ya-39An=^kA)_keRJeph?P9qWZ8xs7Qj5a{9x$RIQO2od5B_Ae)?;*oz25Ya3lCMpL6H$r-Yr3_7_w*L(zOGcsi*2
h8^{10P!B|u=SuOp$&U9NwPlGr8I{*@aO<L3D_2W#c)3WheCOsiRG#aIM{*S4K7+?=_9R4d}o(Bm?$Nj(0w;d4~Jd7@IR2lHXh)}
VVxv8EtF*2=)gQb1KNA1!7o#{9Q%A^f;mU51r#kRP@QYMz#ih}5<cXK2kAd!>d*VhwVdP)3!u^x!oo#bScPb|T8TjG{|$q$#=QNG
THj{ojmomra9k~Sa(#3cL&uppGdE)M-u1tQq~MnI!q6vrK<H!W20j2@w=;(0LDTB-S5-6<Lme=^kQO(&JbI|(g%)I_sFPzuNgz0l
QL%~8+YwM(GGJ3A(gh(13>bhW8c_W#bxJg;T$06Tqv$1vazGb;Z5Z&yG0~lDEs9+XzD%Z-%ZTJ*t?9tpY+>0n-eW|MV=3mziO@a;
hhS?+wiFXA!o2ypv`v!?WyQjoyDJ?FLoK#u7&>u?q7LmhVz+dA_2*BnI9Q88#LSJxG?6|$84mZ@x%EBQo^J5QfZ3-+7ipL-X$;M4
4F*DJq{7{4%{oU~A`r~c(&&wcd16`vM!d<~b>s(uCy-I#2LlLFt~T?o#BsXf4>8lxr!l08C?JbC!o$lA=-%P9!frNd`5pN8(CB{;
IerLgd7@1~r2JHji@bz-r%;oRW*(adaeK{q3X@afb(1Fg^WOYGPG|V&=rqC<=cxy=H9r@ln0a|<ANr`Z3w<Qtw~u7^*;G28#xJUK
hJd|~b9HF49>hHG5xsjGjy0aT(VPkF?pZv5_<CntQh6$WYdnWd5*|G7ER^m}10mud0p=)!=RVF%ZKZ8#704uf@b?(m2-sp^Vb)e6
p%5TuDToT9B5G)&hNwnnE+dCdWy>g^vM=oHvTiqdkbKJ;3VTm+>D(u5DaujA0}z3kF)Pz@atPvP!3>7diQUIcXJGo#&aM)KZb<?S
F3jFY7dBqxNoG2ML>|BZzftS-?mpU0yr3P8+3aVs{?^62kR;Te?Hq%)bSX5$fam!i^vZ6YqjAv6J<od;80?<NAy{G6m753R1L@70
PiOQ`dE4W^Fzwqu`e?}ba~1S%`cAWC*<?DYY3X?{bnMI2Ut_;Lejt$%Ixu*cSmHa|+}0MbnuWUFo`T}o2<R*IDCh-$zm&Bj7xhq*
Kk2Y5dV9o78bJg40do@6Z&z>$0Icn;G3-l`c}}?)GH8X6q|QRZfJN`3hKUB13FcME8@1BeiWSFfOZ79-or5?l4ztgC%yVhJZl28@
LLG(@Mn))y#>yMxa6)`>iBavdiYbXhx+ySBL1DBtMmaSmy54Sg^Xjg5L%TGGNL3XlHpy1lumSAYB23xcwGN3v1u|{OIxreSmH3+=
P2meRgh!J^PzhFYyL9}%Q%GtBazi!X&t_{78Xa&)WC#*RQOHPo$vdhCb2&yRN)M7Hkb6oD^Vf1H5_bR%hX{iJsG+#fwR}P5I8+9z
rqXJl2zLdosbYWl5G<2WXo;7$tkqP~vCbSOj_b7X**sxRq0b@8n0Pg=>B0uYo%V)Pt91^WBX>!wfkHDVAlhV|R-*OpXq&z6wkyLo
6~hc6!$7-@;mSQQ#!e+@C!Mhs@awUok6`yGI-Aa@9E3<C0XzzK<_rf@$Z$aj5xf@C5yN~}f)tB*GkeU6){Ky0VG~#=UV@-pAaUIY
657_35<<rMmNs(`JRI|UYMxJSZPFA?+N>VQK~Y%|Lqk+kR#<sjMrOR5qHC&4)q1>k?S~L`X#^ETS4~5WTdGXb&=^f>=X1nT7kZ@7
l0&*NL3L}+^I?p~WJ1WyV2e^5K8TwLMFtyb(v=BKxBiK#-3Ba3OB|3Ws|XU0Ffti2M$7^^)z<MHhzNOFhy!q9Ff&eAOL8l*&HL4J
We6}pdJcH%YG$&ObYzSKE;5_w$#G_*Q+exB28S(jW+3NK335i%39g_JVv3g2MzyL9Ooxj#1BljeYi6~^A$v1KT5`aVK*gCkC^U$n
gh_xU61g)#S?tK&2U81D4z$C9B1s{X3z{xc0%RyG5dk?yEh>pe+=XJh9ms*<JJ~T=G?MF&8`0-ohSJ*uymo?zjxT($+7AUZV6_q9
3tAzO%ejj-V&kfDCQn0s0kqiiHNE-H3kg*=2Hzm5M06#-3qjDaXczM9oK8j@<rEXv&|r|(>40s=i!mihZ71IE((6fjrnuvK!3O2f
pa+zW1sM+Y%+~q2tYMKlWR#jPGFB{tgl$BSNHRho?IG-<FFFOS)`hy=fDtyNa?@9?b(+0$a_r#ViqVW6WlWtjB9j)Zu^7hZMA$;)
G$>GgI}A?AO5hl!5-bx~CoOf+m>SuhTMjc!<8<q*1i_+A6~KWY7!t$oXbn#Tool<n(ycN}(B!?`hB754M4f9Ud8s*~cR72|s>DKU
<{C6;oEde|yB;&F44SfOr7aZ!R2C&_Dk@foignT%N{P|41)Z2hgqeG+W11ur$xfc<UCwo0?uPlIx13%*M~kln-4MD(S?w<s?ne7E
6U~wgE%nYa<zbenHdOb@yPTN5a;LM~>nCzoP#NIuvx#^qD>s7dOwcNdkx@ZGAQA(5u`5;p>#nAB0X<Sgjuo;Gfb+duvrfAlvqLiw
aslbt>{zYK>4Tz7OfDB-Q?bh$-<;Oxxg4E?TS$n9(yONhQmTorAtoqKM#Tz4m*-w&j2b6<<CzGHW1=P&^I}3EQSz3&D`q<7!dtH(
nTw@n?~k?^^KI7jIQcYc(B&JwwN{)|%*-JA14M0?wFAuqwACh@@tNWVi4cR}XLR3Yye*>M?M(r`(MPiKx~!@+k?)$2Nap$)y3rLq
nv@9e^?k7E5So!B`Pzw-)}|QHT#2zY*Cvl3nm|&|E<-_}Pd?Z}V1i;XV`0JsfDC0riz04A5H40)0%jt}C|ldC%MRO<uG7L*V)xNk
rghM2K&UMcH>w7^P$zCiK@e4f!C)$aPJCN$UGvMW-8xCLj)-<Vcplc3L^wbLGrmLI@HoEn27)pS&j)>S2pz!D2m!rF*Vkiv=yWhm
7zQ9D1TIv8NL7gd(s-C|T;$kl8BQ1?CR5Syn6Yz<r*S6EDOGqWtyqtN-G`y#?~Pf#Ce+}Iq3f?yFtR?S>U-E^zEs2sBFsY(*HA$N
E;*pGAwXC#7Cj3NssP`iK5q5|!0d6rXQRO|lm<<=T!SYUF0sxz%cDD)8{oj~`}pxZSn`R92#f;;ND}~<5QrBj${l5=89gI;KqD=0
j{IyMw)S-m!*jb2sk}p)lR8=clbW1xEKsTp1HD_NWx<DUtT^(|eNOx5LDIp{JQ|`WIh-D9Oz-8c&iI#s@Nk+n1l7z^iosP-TGYeS
Dj99Jq{y=y2X`<kUalRQJ)O9x4YwrkBr{eVrl*j@h!o+-BC=r|@->{BhbIBEsBRowDdc7I1>TXxJmHhE4*HVCooWl19mznXL(h?S
4<kkFkC^5y#9Mm98P<<2SbT_<42m?^GLY4h0FogF>0|2?P(41PeI8-cXWnU(dB6cX!#cVyx!BX+uqR=tZmCVxD()|yF`hW<?;COd
0%8gTS{hL1YHo~ttVG898lamH4)jjgE}&efXh|xNj0`vqq{4IK$AEVB?b@Ps!bt@pL?h2lov~6u$u|MqPfW6L;uN=5RYYatEipmK
ObLY*)KWn-u?%UUG*lhXdhs=)fNT%q<RAry!vsBO(TNe0e>;NxRi}A{BbS5=TgJ8X(J;pynmhHWp;J&M*cio%h@!xl@wyt~@F-pC
;P{F|OH50AUCR6I9`-6e!vetrd$8N0jSUG7L~v+X?4C2{;$VCv+;0Ma_mTxwQ(?lC1-t4V50errQQv=&vOQ2l4vwxuf$N<^D8e3u
#S#R{9lO(7KHmWW^w2>N2iKwJ0YXYZZm?Fwki=8sdxN5`0|pUFQymxAV{)27Aa4$=)(EL82UD@&_{`|T3^2luFjBZ?CJB=)Qw(4W
l?!`Qnm3|@e<hN14-?YpL$+vULL>@*DD0^LC87Io$0Pf<q|Ytt3#rc*eeRe&{hsX|PtQLE_-HrRo_^hL13t$^c4r0re5{i|zzbkr
(G+a~^t`=CXpby4CmW{$>H*m1e&&g3LGE@Up5|E+2jo5gQW&Ys55qcS37MlwUdRuAhQ@dmoJmc_*zI~`>w}4Q8h~yy!LuCqjUA7$
55fC?S!j#*+YC*ZRu(21bU^nEn;*SAeXgKtg>N{DmB9ldDla_$*RoVKOSGA^ul(#c^C{3Ep~67<`GtYg*!EEDm}!v5(E#W}NL<9q
B+^MuP_)k3{}yXtL4-mt0fTu|#~mHm`I_kQ;%mOr#tg{eXF(sdB^3`zLX{EjfdD;{0?-TRD!ND<yKo+Gi_o882vEmYa}n|s#tcCb
N7`@^(&^L08<Ep9E|w^<Ejg*BGT9;BuqPg@3Z9ysl4TM3srs?c&e+AoRA*SIsf}Fj>@s&+V7WIKt7NA*w=F0-qpBLO9e@ryAofaZ
iw`oX@aoRrg*nxN`XsF8AjO{_kEK`@v&4<c{7#0e6Ltf?@$#Q^bJN3?@#qQmF0Z~5xV)`G567N0faBP92WIoB$li&RFs6QeAWD9K
>4N(;F4IUmrHD+nOkjQv8Aua~g1~vTGoW#<IyD?gmZI%3(9^`76akLgjC7Bw@g|1y!_%nY(VXaSF)~nTUf7Z@jyW_zVv0Ss4j?gB
g{JcyR*rjYx^=1ohF~<B3{4a+lATo}qFiH54uBnvifN*zNoX_%g@a)(BR<5gnx}7|Z(&9Y3Bq%g3xCnz1HPba2ti$J0bviiLCG)T
orjZNo<^hkpDtXO;HRmm2PEZoyGj8-QxJqer{`i1iu|w{>Kq1;cCz_;XNMLdU?7)h3ZF0fdW5e}BZ%e1Rez10qn65=o5SWBFi*=>
{we46`9D%{LzW{Bkoo$eT5`XZaEHmUD)?%Ld^7|E6%*<};wgm~(OENKiVmA{>+H$$;2o%NQ4Z2dDhYxLkb<PBR8ILEB%nKe-*iW5
qOP)l#Kimd_7{(@?8~Ie5!>5?#31%-f`f=~`i{>n4uS`Hflev`3D`*F5B4}w<I|WyyCEniM1<%A$&flZA4+uh%y7fe)(>IJr^|Q_
VVC*-Zb+ED|1{R5fozg?8*-CC5e)>8669WW*B4tR(EgdNyLTp;E3Qpp5tTKSYIU<yd#EN!!c!B7eeU(Vxp=mjWSk_doaLNoFxn1f
t-{v}i@rFL86r(2q7~4^0j9JZ7`B_<yl;H)Z3NYny~4`%lEX%cqp0f=yKq#pw~g^rCk_V|X-kt6X=_E+YfaR_Ljd-oOE5^BWXV{W
WDQDy#DK=$QB>Ksr3*m^AFmjxC1RRYia8tzlc{k4Ay_x8!gZOPu&|mnlyEfaK@B~FVqIc4N|&=tQD&(V4?BpJ$jGRtesU?D&e@|+
dxjK1V>-;WXK9_Y0v+^rh-+He|43wkP>)@b0_JZBLr{c}AlGmP!d`HT6im<+NewD^0C)YS8fFNHgzu<`eM%$>WT>GjNRp^Z7G{Df
8cpWiynFj|jF>YWEY8RPE)o)2PDn~`&+_O#!29B9um>sNC-Dx<=FdOreNB`<Se)7d=x~e)_-3#S$xZvZ)@epSNguwK;E=Fc$xp(z
Gt2Y=6ceGNgFy;iCmqlbRI(vN2-*(rj6hDT?jFAA^EEW|)56X|f_*clrLGh9h#vRy*ZNSK1flK!A}GFAHDHS^7*O6H0e|uq11k8J
%l2U^CL{h(Nx(m|VDg?lnu*v-BjNo7L0MhXLNqiLK~LEx37|rn0w}5^n24rkmWYapq9BQ&q=8}xQVNunl%%X13ZCIpNSy3JPveEe
9_v-JRBbS5pCmCFA_Qq72YZlz^nz^pyUw#`-Tb`0h?LQ*p2P!!8@{*Uj%m~o?hp4I!zUGd|7QaS>C}k%o)R@cpC1@bsWHR{xg}@{
1f*(Ykl+|a%qUR`pXUHHB>)TriR@E7z#)|lA*8Y@cqqJG6%5}cIfwnAq~91~Xpy1B3`PhsL@#Ghb)Rx({{0mas7e5#DMD&dC?JJs
0HF}k5i}o53wsP7hUf6tGr&I|!{wwT2Tf3@m6&G08&1CCO=6OwTxW`llTkD;$C3K&;ilwzL5IKHjGGo7O#w2Em#uNOqD1BctexN_
g(i-e2mVDN^*)?rAP*Q<RcL<#;-QRSg<B}9Kk!TX1^5ZSnO-_T>2$0u4=f5u89Os*&k*%dS2A}rHuX)633(?^XVg$Z-P3@4OmsSx
%~X%#mwe(mn$-@1#AiwCvChSLboMn9v7w@rp(t8Zp`{83&zW>-@F8XeD*}AL?i<<XBLj%=dS7&Y9WeppAM*9iihhl2=MUBAfm7-%
R}jPn2-6a10IeiJr5z3@N`HDW&^kP{lzz>QCru2@MA1V;Kt)AgzJ4B9cS3HBqm#!u4Md?VfU<OqZ^q6*p#bfNN5#I2PA^RK{SDiD
01o6I7m!#CM6f}e<;zJB;>q3&(M=k2BZ?MeV>TshG<z~aP?1cm5K@8pV9;oYs8pk9aaBg906Mvxyf}h*k67Ya*BDufB1o|o@_40-
PKepl4U8sy2>wO}xhSh@HI0axZQXomX;(>A(S`2={zrZM&FmwuMHP~w{2G%LkoJ0yv`=f(t+YhV*^HQeU>6%E_FSgtiv61CXk&jq
n-~0ehUfwynMjmcek9W{(gYP0M63NRi<#1YAD(&uC_|$#8)SJ1Q2BrnvUoOkoM#C;-Fmd^y)wetO~!k@q}bgX84BHdr1c}kPR6QK
DJW=4d`Rl*I6G>3U=hnz1W|F1<5<F*b+Xtq#cSI+L=9KtwdL=Oe9s=T9-%V{=%~<jn!ZF#MU)E=Xk<`cxGt<6N;2lM89MV=NX%eU
)Sdh!;oP<XQUz%m?Sbusyv7G<b0YuZMA8nLl;zIL=g(Xl*k=VpzS<HTFo1M3Cl^h>D(vz!2T9($-tclmiywYfIR1n2oM0qRWjZiU
vKpCd?t;kpIHohrICr}uGJK7nME&mf+MUkXqvHcwTp)ZBnNi`B6G=@Jtw6bs5>1B6BQ}yyh92+~IY|826B3O*eUcFiuyS`}-`sg@
1Hp+{ILaj3!(W5LzibN$#vJD+ieI75NHGoBz~}5rnr-M)t#vH~H<P%{8O0HurU&eu%}M_Uo(d9m5wr)A5?z#F_2tVh^2Ksv0vJd=
g@x(E9Wvq*p2B7a0BB{Zh~^2{(2W+_Y5Qf+diRLr;_Kz`WsVqlgXBoil%5a<2nq(MQa>|&2ZTA>yWu%ZWHcx2%WXKyYS4E5K(0LR
pq;j`S`2KowlSot_D~Tmm2vkyX0ml<IhoAJRPbx`m<pu#b9}?dI%Y_~JYk<>%RA2?*bcb42MqHyCmM=BWT-(Bg()*cLr}iN{}hc0
rCkV^k^{dN!G0VX28j^@DoD#Z;Q<{XQ-G387xVP~C(lQg(#O|M_aEw&DQ^==jc!;ph=?3NIxzrl5XxHA2{0g2iFicgk*cSccX^hu
$C7ZBD4DGq&BuE(v9pm?MVu5vi!mVos|?w4kD%BEn@?MzBuRoqm}G)aS~(CVAXfn_JnMV0x>FcNbm5uH#ioi@bK80_NfMVw631b~
TgHQw2m@p%cE%CCATJ`YiKA0Yz@ds|o2Dzw*>H-^c5}@U(s#=9bn;nTn1whE7HtbG>A>jMGZLDl<8T1raa$hUQ38cJCL6UV$|mnv
BecVlc4UrletMl7)*G6#akp^ICWxxTdrQ+;Bb;V!-87RTQNB(XcFVeVcg-MBcOj%w3?X4Q-4Qbqk!2EvtxWABsjjI|H>M<%gecLC
rZxbO6iZGTgRC+J``LS(BTDWEVRqY=3mm70XcZZ$NGUF^S8fix&Fjlod<X(g(+aGDosGb$D9JoW%a?p6lK?pEX7_h=C_@C5AZ?Lz
C>Se=#`bv(7$bSaoekn|-b7za=%9hgLr+gwlF+5|J}i`=G=pH{mn^Glu@nj=TK#aMam)|r>J!dSdHezMhpEs`jzRiGDumQQGDr-v
q`;x_Pks>zK%~Hg1@L19jffl|K>>^g2e@=384>K@6G0Ou56+4fA)+v3h?3pn`APpTVgP9T5np!l^7;2gxj^&4&`?v#6e+1CpJVtw
mzRC+^AzykE#=~5&$ItHVS08op(@w*u-o}3hZ*coH9!?lUeBHv8&kb7x1P6}RNY5C6JO5J4RcK8L!6t@OKiq<n!>uaFZch3WZe*y
+cAHyd<;YUQp8wr7XEGzlUK^^ilSia`}0~w4@CR)Q^^0Iy)fr-Z~U+<h9y{vC5+EKc+g!I{FCd)#}1wu#TLde`T1aEU7mEokp&;N
taz~ee^K=3UY>U+O@^+M525;CVkjV|pE!n3bBOb!IX=08^6}R_UD$xh8Nh}9HjW#zb~LqApJXd0zgJTUJ?tcq`#o2H>+Jdr{N0{&
wf#HY&gq)`^Tu9>cy?vmRn-&ecl{ty+*MhTMS_xOfkH^VRm9)Pos7lP=Hbn3YT;>5kY}jYp_+O3xMa*>r&<yGSU7Rh|JeJvIIg1<
+1QiG2tD6_c~@`i*PRoZG`QO^yd5W_Ooy0+=dPmC0a)6|>S&g%N`aKP?^wEps@$eA(n8;nR)8iXf>9r%s-5@c$ljC(?4AS*{`3_X
T&nRQ^2Cb-T~+dvN?BF}1pX8L6Mlceco}{fP56GP4gJ2}$FbrQX|Cuk3jTf#-EH>uw2k`3R6cDP;3;lJ%+4v5``TkZQ>{r&S*wcD
dc#LL1(=?NNOH7q>iqRsjT^6WEGR<_0;?Vj7?%zs$Lx6jGrwW(N@xisrTpaT*w%^-Bnc>_5=maUq95}uT(v{+AKXN-=c8$7+7;g~
^&#X5d3A6y>8{5jNg&aF|A)bk|AOvFrwS4lkDhE`
"""

# Where this file lies. Its modules are said to lie below it, as if it were a folder, and as those of a zip
# file are: .../layerlab.py/expect/checks.py. A notebook cell that runs this text has no file; any path will do.
_HERE = os.path.abspath(globals().get("__file__", "layerlab.py"))  # noqa: PTH100  # one import fewer


class _Kit(ExecutionLoader, PathEntryFinder):
    """Finds and loads the modules that are packed in this file; nothing is written to the disk."""

    def __init__(self) -> None:
        packed = b85decode("".join(_PACKED.split()))
        # From path to text: {"expect/checks.py": "...", ...}
        self._sources: dict[str, str] = json.loads(decompress(packed))

    def find_spec(self, fullname: str, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return how a module is loaded, None if this file does not hold it."""
        del target
        if self._path(fullname) not in self._sources:
            return None
        return importlib.util.spec_from_loader(fullname, self)

    def is_package(self, fullname: str) -> bool:
        """Say whether a module has others below it."""
        return self._path(fullname).endswith("__init__.py")

    def get_filename(self, fullname: str) -> str:
        """Return what tracebacks call the module's file."""
        return os.path.join(_HERE, *self._path(fullname).split("/"))  # noqa: PTH118  # one import fewer

    def get_source(self, fullname: str) -> str:
        """Return the module's text, which tracebacks and `inspect.getsource` ask for."""
        return self._sources[self._path(fullname)]

    def invalidate_caches(self) -> None:
        """Keep everything: what is packed does not change."""

    def _path(self, fullname: str) -> str:
        """Return the path of a module: expect/checks.py for layerlab.expect.checks."""
        inside = fullname.split(".")[1:]
        package = "/".join([*inside, "__init__.py"])
        return package if package in self._sources else "/".join(inside) + ".py"


def _become_package(namespace: dict[str, object]) -> None:
    """Make this module the package `layerlab`: it finds its modules, and has what its `__init__` defines."""
    kit = _Kit()

    def finder_of(path: str) -> _Kit:
        """Return the finder for a path of a package: this file, or one below it; other paths are not ours."""
        if path != _HERE and not path.startswith(_HERE + os.sep):
            raise ImportError(path)
        return kit

    # In front, so that nobody else looks for a folder where there is a file. A second copy of the kit comes
    # before an older one at the same path, whose finder may be remembered.
    sys.path_hooks.insert(0, finder_of)
    for path in [path for path in sys.path_importer_cache if path.startswith(_HERE)]:
        del sys.path_importer_cache[path]
    namespace["__path__"] = [_HERE]
    exec(kit.get_code("layerlab"), namespace)  # type: ignore[arg-type]  # noqa: S102  # it has a source, hence code


def _run_command() -> None:
    """Run the command line: import this very file as `layerlab`, whatever else has that name, and ask it."""
    spec = importlib.util.spec_from_file_location("layerlab", _HERE)
    module = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]  # a .py file always has one
    sys.modules["layerlab"] = module
    spec.loader.exec_module(module)  # type: ignore[union-attr]  # see above
    from layerlab.__main__ import run

    run()


if __name__ == "__main__":
    _run_command()
else:
    _become_package(globals())
